package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates staff with their roles, and parties of every kind. */
public final class People {
    private final Cast cast;
    private final Times times;

    /** Makes the people of a cast. */
    public People(Cast cast) {
        this.cast = cast;
        this.times = new Times(cast);
    }

    /** Gives the staff of the cast, the first mostly Executive Director and the second mostly a delegate. */
    public Arbitrary<List<StaffMember>> staff() {
        String director = cast.staff().get(0);
        String delegate = cast.staff().get(1);
        return Registers.each(cast.staff(), id -> {
            if (id.equals(director)) {
                return mostly(id, Role.EXECUTIVE_DIRECTOR, Ids.UNKNOWN);
            }
            return id.equals(delegate) ? mostly(id, Role.COMMUNICATIONS_DELEGATE, director) : person(id, roles());
        });
    }

    /** Gives one member of staff with some roles. */
    public Arbitrary<StaffMember> person(String id, Arbitrary<Entries<RoleGrant>> roles) {
        Arbitrary<Engagement> engagements = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Engagement.FULL_TIME)), Tuple.of(1, Arbitraries.of(Engagement.class)));
        return Combinators.combine(engagements, times.periods(), times.open(), times.open(), Registers.email(), roles)
                .as((engagement, periods, signed, acknowledged, email, held) ->
                        new StaffMember(id, engagement, periods, signed, acknowledged, email, held));
    }

    /** Gives a grant of any role, by anybody of the cast. */
    public Arbitrary<RoleGrant> grant() {
        List<String> granters =
                Stream.concat(cast.staff().stream(), Stream.of(Ids.UNKNOWN)).toList();
        Arbitrary<String> by = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(cast.staff().get(0))), Tuple.of(1, Arbitraries.of(granters)));
        return Combinators.combine(Arbitraries.of(Role.class), by, times.period(), times.seldom())
                .as(RoleGrant::new);
    }

    /** Gives the roles of somebody: none, some, or no record of any. */
    public Arbitrary<Entries<RoleGrant>> roles() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Entries.<RoleGrant>none())),
                Tuple.of(3, grant().list().ofMaxSize(2).map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<RoleGrant>unknown())));
    }

    /** Gives anybody: staff, clients and others of every kind, nobody, and somebody unknown. */
    public Arbitrary<Party> party() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, client()),
                Tuple.of(4, member()),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                new Party(Party.Kind.RELATIVE, "relative"),
                                new Party(Party.Kind.DONOR, "donor"),
                                new Party(Party.Kind.STAKEHOLDER, "court"),
                                Party.other("court"),
                                Party.other("visitor"),
                                Party.UNKNOWN)));
    }

    /** Gives a client of the cast. */
    public Arbitrary<Party> client() {
        return Arbitraries.of(cast.clients()).map(Party::client);
    }

    /** Gives a member of the cast's staff. */
    public Arbitrary<Party> member() {
        return Arbitraries.of(cast.staff()).map(Party::staff);
    }

    private Arbitrary<StaffMember> mostly(String id, Role role, String grantedBy) {
        // A role that never begins is no record that anybody makes.
        Arbitrary<Entries<RoleGrant>> usual = times.mostlyOld()
                .filter(from -> from.kind() != Moment.Kind.NONE)
                .map(from -> Entries.of(
                        new RoleGrant(role, grantedBy, ca.iwso.policy.model.Period.since(from), Moment.NONE)));
        return person(id, Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, roles())));
    }
}
