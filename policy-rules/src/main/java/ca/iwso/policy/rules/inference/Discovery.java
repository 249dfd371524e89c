package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteReviewed;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * A discovered site, with IWSO's reviews of it (6.11.1).
 *
 * @param discovered the event
 * @param site the site
 * @param reviews the reviews
 */
public record Discovery(SiteDiscovered discovered, Account site, List<SiteReviewed> reviews) {

    /** Gives the discovery of a site. */
    public static Discovery of(SiteDiscovered discovered, Account site, List<SiteReviewed> reviews) {
        return new Discovery(discovered, site, List.copyOf(reviews));
    }

    /** Gives the claim that IWSO has still to review it, unless it had been authorised. */
    public Claim claim(Rule rule, Reason byDelegate, List<Ruling> rulings, Premises premises) {
        Moment reviewedOn = reviews.stream()
                .map(SiteReviewed::at)
                .min(Comparator.naturalOrder())
                .orElse(Moment.NONE);
        Reason reviewed = Reason.of("site-reviewed", Truth.of(!reviews.isEmpty()), discovered, "", reviewedOn);
        return new Claim(
                Conduct.norm(rule),
                discovered,
                Claim.ORGANISATION,
                false,
                discovered.act().stage(),
                Reason.not("site-unauthorised", authorised(byDelegate, rulings, premises.registers())),
                Reason.not("site-unreviewed", reviewed),
                new Claim.Duty(discovered.at(), reviewedOn));
    }

    /**
     * Tells whether the site had been authorised before it was discovered.
     *
     * <p>Where the discovery does not say so, a delegate's creating it (6.11.1) or the Executive Director's approval of
     * a site or page (6.11.1, 6.7.6) authorises it.
     */
    private Reason authorised(Reason byDelegate, List<Ruling> rulings, Registers registers) {
        Truth recorded = discovered.authorised();
        return recorded == Truth.UNKNOWN
                ? Reason.any("site-authorised", List.of(byDelegate, registers.approved(approvals(rulings))))
                : Reason.of("site-authorised", recorded, discovered, "authorised", recorded);
    }

    private List<Reason> approvals(List<Ruling> rulings) {
        return rulings.stream()
                .sorted(Comparator.comparing(ruling -> ruling.request().id()))
                .map(ruling -> ruling.approves(site, When.of(discovered), site.holder()))
                .toList();
    }
}
