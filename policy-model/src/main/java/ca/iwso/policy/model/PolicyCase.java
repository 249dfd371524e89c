package ca.iwso.policy.model;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Refuses nulls, and copies the events. */
    public PolicyCase {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(clients, "clients");
        Objects.requireNonNull(accounts, "accounts");
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(consents, "consents");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(events, "events");
        events = List.copyOf(events);
    }

    /** Gives the case of some events of which nothing else is recorded. */
    public static PolicyCase of(Event... events) {
        return PolicyCaseBuilder.builder().events(List.of(events)).build();
    }

    /**
     * Gives this case with more events.
     *
     * <p>This case stays as it is, and both share everything but the list that grew, of which only references are copied;
     * so a gate can keep one case of its records and ask about one event after the other. The same holds for all that follow.
     */
    public PolicyCase and(Event... more) {
        return withEvents(Stream.concat(events.stream(), Arrays.stream(more)).toList());
    }

    /** Gives this case with more staff, and a register as complete as it was: an unknown one has then some entries. */
    public PolicyCase andStaff(StaffMember... more) {
        return withStaff(staff.and(more));
    }

    /** Gives this case with more clients, and a register as complete as it was. */
    public PolicyCase andClients(Client... more) {
        return withClients(clients.and(more));
    }

    /** Gives this case with more accounts, and a register as complete as it was. */
    public PolicyCase andAccounts(Account... more) {
        return withAccounts(accounts.and(more));
    }

    /** Gives this case with more user IDs, and a register as complete as it was. */
    public PolicyCase andUsers(UserId... more) {
        return withUsers(users.and(more));
    }

    /** Gives this case with more consents, and a register as complete as it was. */
    public PolicyCase andConsents(Consent... more) {
        return withConsents(consents.and(more));
    }

    /** Gives this case with more requests, and a register as complete as it was. */
    public PolicyCase andRequests(Request... more) {
        return withRequests(requests.and(more));
    }
}
