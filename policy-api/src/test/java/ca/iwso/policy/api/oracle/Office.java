package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what the registers of a case say of people, accounts, consents and requests, and how the text is read. */
record Office(PolicyCase facts, Moment asOf, Settings settings) {

    /** Tells whether an event counts for what others ask: what is proposed is judged as though it were done. */
    boolean counts(Event event) {
        return event.act().stage() != Act.Stage.ATTEMPTED;
    }

    Truth reading(String id) {
        Reading reading = PolicyEngine.policy().reading(id);
        return Objects.requireNonNull(
                reading.choices().get(settings.readings().getOrDefault(id, reading.standard())), id);
    }

    // Staff (5.Staff, 3): engaged as staff on the day of the act.
    Truth staff(String id, Moment at) {
        if (!Ids.names(id)) {
            return id.equals(Ids.NONE) ? FALSE : UNKNOWN;
        }
        StaffMember member = member(id);
        if (member == null) {
            return facts.staff().otherwise();
        }
        Truth engaged = member.periods().otherwise();
        for (Period period : member.periods()) {
            engaged = engaged.or(period.covers(at));
        }
        return member.engagement().isStaff().and(engaged);
    }

    @Nullable
    StaffMember member(String id) {
        return find(facts.staff(), id).orElse(null);
    }

    // The Executive Director holds the role by office; nobody has to grant it.
    Truth director(String id, Moment at) {
        return anyGrant(id, Role.EXECUTIVE_DIRECTOR, at, false);
    }

    // Other roles count when given by whoever was Executive Director on that date (6.11.3).
    Truth holds(String id, Role role, Moment at) {
        return anyGrant(id, role, at, true);
    }

    Truth delegate(String id, Moment at) {
        return holds(id, Role.COMMUNICATIONS_DELEGATE, at);
    }

    // "Delegates are approved users too."
    Truth approvedUser(String id, Moment at) {
        return holds(id, Role.APPROVED_USER, at).or(delegate(id, at));
    }

    // Delegates, spokespeople, and the Executive Director by office.
    Truth speaker(String id, Moment at) {
        return delegate(id, at).or(holds(id, Role.OFFICIAL_SPOKESPERSON, at)).or(director(id, at));
    }

    private Truth anyGrant(String id, Role role, Moment at, boolean granted) {
        if (!Ids.names(id)) {
            return id.equals(Ids.NONE) ? FALSE : UNKNOWN;
        }
        StaffMember member = member(id);
        if (member == null) {
            return facts.staff().otherwise();
        }
        Truth any = member.roles().otherwise();
        for (RoleGrant grant : member.roles()) {
            if (grant.role() == role) {
                any = any.or(grant.heldAt(at).and(granted ? validGrant(member, grant) : TRUE));
            }
        }
        return any;
    }

    Truth validGrant(StaffMember member, RoleGrant grant) {
        Truth byDirector = director(grant.grantedBy(), grant.period().from());
        return grant.grantedBy().equals(member.id()) ? byDirector.and(reading("I-ed-self")) : byDirector;
    }

    // "A role that she granted to herself: its effect is UNDETERMINED": nothing else keeps open whether she is a
    // delegate.
    boolean delegateByReadingAlone(StaffMember member, Moment at) {
        if (!member.roles().recorded() || reading("I-ed-self") != UNKNOWN) {
            return false;
        }
        boolean open = false;
        for (RoleGrant grant : member.roles()) {
            if (grant.role() == Role.COMMUNICATIONS_DELEGATE) {
                Truth held = grant.heldAt(at)
                        .and(director(grant.grantedBy(), grant.period().from()));
                if (held == UNKNOWN || (held == TRUE && !grant.grantedBy().equals(member.id()))) {
                    return false;
                }
                open |= held == TRUE;
            }
        }
        return open;
    }

    // Approved by the Executive Director of that day, before the act; what she approves for herself is open.
    Truth approved(Request.Kind kind, String about, Moment before, String actor) {
        Truth any = facts.requests().otherwise();
        for (Request request : facts.requests()) {
            if (request.kind() == kind) {
                any = any.or(Ids.same(request.about(), about).and(approvedBy(request, before, actor)));
            }
        }
        return any;
    }

    Truth approvedBy(Request request, Moment before, String actor) {
        Truth byDirector = director(request.decidedBy(), request.decidedOn());
        boolean herself = Ids.names(actor) && request.decidedBy().equals(actor);
        return request.approvedBy(before).and(byDirector).and(herself ? reading("I-ed-self") : TRUE);
    }

    /** When something was asked, at the latest: what is decided in time was asked in time, whenever that was. */
    Moment asked(Request request, Moment due) {
        boolean undated = request.madeOn().kind() == Moment.Kind.UNKNOWN && request.decision() != Request.Decision.NONE;
        boolean inTime = due.kind() == Moment.Kind.NONE || request.decidedOn().notAfter(due) == TRUE;
        return undated && request.decidedOn().isKnown() && inTime ? request.decidedOn() : request.madeOn();
    }

    /** Asked so far: what is recorded was asked by the as-of time, whenever that was. */
    Truth askedSoFar(Request request) {
        return request.madeOn().kind() == Moment.Kind.UNKNOWN ? TRUE : askedBy(request, asOf);
    }

    /** Asked by the time at which something was done, which may be the as-of time itself. */
    Truth askedBy(Request request, Moment by) {
        // What was decided by then had been asked by then; what was decided later may have been, too.
        boolean decided = request.decision() != Request.Decision.NONE
                && request.decidedOn().notAfter(by) == TRUE;
        Truth made = request.madeOn().notAfter(by);
        return made == UNKNOWN && decided ? TRUE : made;
    }

    Truth ownDirector(String actor, Moment at) {
        return director(actor, at).and(reading("I-ed-self"));
    }

    Truth consentedToWords(String client, Moment before) {
        return consented(client, before, false);
    }

    Truth consentedToImages(String client, Moment before) {
        return consented(client, before, true);
    }

    private Truth consented(String client, Moment before, boolean images) {
        Truth any = facts.consents().otherwise();
        for (Consent consent : facts.consents()) {
            any = any.or(Ids.same(consent.client(), client)
                    .and(consent.standsAt(before))
                    .and(images ? consent.coversImages() : consent.coversWords()));
        }
        return any;
    }

    Account account(String id) {
        return find(facts.accounts(), id).orElse(Account.unrecorded(id));
    }

    Truth official(String account) {
        return account.equals(Ids.NONE) ? FALSE : account(account).official();
    }

    Truth personal(String account) {
        return account.equals(Ids.NONE) ? FALSE : account(account).personal();
    }

    Truth identified(String account) {
        return account.equals(Ids.NONE) ? FALSE : account(account).affiliation().is(Affiliation.IDENTIFIED);
    }

    Truth iwsoAddress(String account) {
        return account.equals(Ids.NONE)
                ? FALSE
                : account(account)
                        .primaryEmail()
                        .in(settings.emailDomains())
                        .or(account(account).notificationEmail().in(settings.emailDomains()));
    }

    // "client: c-17" says by itself that she is a client; the register adds the periods.
    Truth client(Party party, Moment at) {
        return switch (party.kind()) {
            case CLIENT -> clientOf(party.id()).clientAt(at);
            case UNKNOWN -> UNKNOWN;
            default -> FALSE;
        };
    }

    Truth formerClient(Party party, Moment at) {
        return switch (party.kind()) {
            case CLIENT -> clientOf(party.id()).formerAt(at);
            case UNKNOWN -> UNKNOWN;
            default -> FALSE;
        };
    }

    Client clientOf(String id) {
        return find(facts.clients(), id).orElse(Client.unrecorded(id));
    }

    Optional<UserId> user(String id) {
        return find(facts.users(), id);
    }

    private static <T extends Fact> Optional<T> find(Iterable<T> register, String id) {
        for (T entry : register) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
