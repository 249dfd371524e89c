package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteCreated.Identifier;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * The creation of a site, as far as it stands for IWSO (6.11.1).
 *
 * @param site the event
 */
public record Creation(SiteCreated site) {

    /** Gives the creation of a site. */
    public static Creation of(Conduct conduct) {
        return of(conduct.act(SiteCreated.class));
    }

    /** Gives the creation of a site. */
    public static Creation of(SiteCreated site) {
        return new Creation(site);
    }

    /** Tells whether the site is an official one that carries IWSO's name or logo; the logo alone needs a judgement (I-logo). */
    public Reason isOfficial(Readings readings) {
        Reason byLogo = Reason.all(carriesLogo(), readings.says("I-logo"));
        return Reason.all(Reason.any("site-is-official", List.of(presentsItself(), byLogo)), identifiesIwso());
    }

    /** Tells whether the site carries IWSO's name or logo, and presents itself as official or carries the logo. */
    public Reason standsForIwso() {
        return Reason.all(
                Reason.any("site-stands-for-iwso", List.of(presentsItself(), carriesLogo())), identifiesIwso());
    }

    /** Tells, of who created what was discovered, that no role is known to be hers, or that nobody knows her roles. */
    public Reason rolesOf(StaffMember maker, SiteDiscovered discovered) {
        return Reason.all(precedes(discovered), Conduct.holdsNone("is-delegate", site, maker));
    }

    /** Tells whether she who created what was discovered held an office then that makes her a delegate. */
    public Reason delegateBy(Office office, SiteDiscovered discovered) {
        return Reason.all(
                precedes(discovered),
                Reason.of(
                        "office-of-delegate",
                        Truth.of(office.role() == Role.COMMUNICATIONS_DELEGATE),
                        office.holding(),
                        "",
                        office.role()),
                office.heldAt(When.of(site)));
    }

    /** Tells whether it is what was discovered, and was there by then: what is created later authorises nothing. */
    private Reason precedes(SiteDiscovered discovered) {
        return Reason.all(
                Reason.of("creates-that-site", Ids.same(site.site(), discovered.site()), site, "site", site.site()),
                When.of(discovered)
                        .says("created-before-discovery", site.at().notAfter(discovered.at()), site, "at", site.at()));
    }

    private Reason identifiesIwso() {
        Entries<Identifier> identifiers = site.identifiers();
        Truth truth = identifiers.list().isEmpty() ? identifiers.otherwise() : Truth.TRUE;
        return Reason.of("site-identifies-iwso", truth, site, "identifiers", identifiers.list());
    }

    private Reason presentsItself() {
        return Reason.of("site-presents-itself-official", site.official(), site, "official", site.official());
    }

    private Reason carriesLogo() {
        return Reason.of(
                "site-carries-logo",
                site.identifiers().contains(Identifier.LOGO),
                site,
                "identifiers",
                site.identifiers().list());
    }
}
