package ca.iwso.policy.model;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * The facts under evaluation: registers, events, and the time as of which they are judged.
 *
 * @param asOf the time as of which duties are due, {@link Moment#UNKNOWN} for the latest time recorded
 * @param staff everyone who works or worked for IWSO, in whatever engagement
 * @param clients the women whom IWSO serves or served, by id only
 * @param accounts accounts, pages and sites
 * @param users the user IDs that IWSO issued
 * @param consents what clients signed
 * @param requests what was asked of the Executive Director, and what she decided
 * @param events what happened; complete: what is not listed did not happen
 */
@RecordBuilder
public record PolicyCase(
        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment asOf,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<StaffMember> staff,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Client> clients,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Account> accounts,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<UserId> users,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Consent> consents,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Request> requests,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "list")
        List<Event> events)
        implements PolicyCaseBuilder.With {

    /** Copies the events. */
    public PolicyCase {
        events = List.copyOf(events);
    }
}
