package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates the registers of a case other than staff. */
public final class Registers {
    private final Cast cast;
    private final Times times;

    /** Makes the registers of a cast. */
    public Registers(Cast cast) {
        this.cast = cast;
        this.times = new Times(cast);
    }

    /** Gives one client, with periods or without. */
    public Arbitrary<Client> client(String id) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Client.unrecorded(id))),
                Tuple.of(2, times.periods().map(periods -> new Client(id, periods))));
    }

    /** Gives one account of anybody. */
    public Arbitrary<Account> account(String id) {
        return Combinators.combine(
                        Arbitraries.of(Hosting.class),
                        staffId(),
                        Arbitraries.of(AccountKind.class),
                        Arbitraries.of(Affiliation.class),
                        Arbitraries.of(Truth.class),
                        email(),
                        email(),
                        times.open())
                .as((hosting, holder, kind, affiliation, disclaimer, primary, notification, published) ->
                        AccountBuilder.builder()
                                .id(id)
                                .hosting(hosting)
                                .holder(holder)
                                .kind(kind)
                                .affiliation(affiliation)
                                .disclaimer(disclaimer)
                                .primaryEmail(primary)
                                .notificationEmail(notification)
                                .publishedOn(published)
                                .build());
    }

    /** Gives one consent of a client of the cast. */
    public Arbitrary<Consent> consent(String id) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.of(cast.clients())),
                                Tuple.of(1, Arbitraries.just(Ids.UNKNOWN))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Consent.Signer.CLIENT)),
                                Tuple.of(2, Arbitraries.of(Consent.Signer.class))),
                        Arbitraries.of(Consent.Matter.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        times.open(),
                        times.seldom())
                .as((client, signer, covers, signed, withdrawn) ->
                        new Consent(id, client, signer, Entries.of(covers), signed, withdrawn));
    }

    /** Gives one request about one of some ids, which may be decided. */
    public Arbitrary<Request> request(String id, List<String> about) {
        Arbitrary<Request> asked = Combinators.combine(
                        Arbitraries.of(Request.Kind.class),
                        staffId(),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(about)), Tuple.of(1, Arbitraries.of(Ids.NONE, Ids.UNKNOWN))),
                        times.open(),
                        purposes(),
                        times.period())
                .as((kind, by, whatAbout, made, purposes, period) -> RequestBuilder.builder()
                        .id(id)
                        .kind(kind)
                        .by(by)
                        .about(whatAbout)
                        .madeOn(made)
                        .purposes(purposes)
                        .period(period)
                        .build());
        Arbitrary<Request.Decision> decisions = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Request.Decision.APPROVED)),
                Tuple.of(2, Arbitraries.of(Request.Decision.class)));
        return Combinators.combine(asked, decisions, decider(), times.open())
                .as((request, decision, by, on) -> request.withDecision(decision)
                        .withDecidedBy(by)
                        .withDecidedOn(on)
                        .withMadeOn(
                                decision == Request.Decision.NONE
                                        ? request.madeOn()
                                        : askedBefore(request.madeOn(), on)));
    }

    /** What is decided was asked before. */
    private static Moment askedBefore(Moment made, Moment decided) {
        if (made.kind() == Moment.Kind.NONE) {
            return Moment.UNKNOWN;
        }
        return decided.isKnown() && made.compareTo(decided) > 0 ? decided : made;
    }

    /** Gives one user ID, issued to one of the staff or to two of them. */
    public Arbitrary<UserId> user(String id) {
        Arbitrary<List<String>> assignees = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(cast.staff()).map(List::of)),
                Tuple.of(1, Arbitraries.of(cast.staff()).list().uniqueElements().ofSize(2)),
                Tuple.of(1, Arbitraries.just(List.of(Ids.UNKNOWN))));
        Arbitrary<Entries<Moment>> changes = Arbitraries.frequencyOf(
                Tuple.of(5, times.known().list().ofMaxSize(3).map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<Moment>unknown())));
        return Combinators.combine(assignees, times.open(), times.open(), changes)
                .as((to, issued, agreed, changed) -> new UserId(id, to, issued, agreed, changed));
    }

    /** Gives a list with an entry for each id, in which each entry is generated by itself. */
    static <T> Arbitrary<List<T>> each(List<String> ids, java.util.function.Function<String, Arbitrary<T>> entry) {
        return Combinators.combine(ids.stream().map(entry).toList()).as(List::copyOf);
    }

    /** Gives some entries numbered from 0 after a prefix. */
    static <T> Arbitrary<List<T>> numbered(
            Arbitrary<T> entry, int most, String prefix, java.util.function.BiFunction<T, String, T> named) {
        return entry.list().ofMaxSize(most).map(entries -> {
            List<T> all = new ArrayList<>();
            entries.forEach(each -> all.add(named.apply(each, prefix + all.size())));
            return List.copyOf(all);
        });
    }

    private Arbitrary<Entries<Purpose>> purposes() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(Purpose.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3)
                                .map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<Purpose>unknown())));
    }

    private Arbitrary<String> staffId() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.of(cast.staff())), Tuple.of(1, Arbitraries.of(Ids.NONE, Ids.UNKNOWN)));
    }

    private Arbitrary<String> decider() {
        List<String> all =
                Stream.concat(cast.staff().stream(), Stream.of(Ids.UNKNOWN)).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(cast.staff().get(0))), Tuple.of(2, Arbitraries.of(all)));
    }

    static Arbitrary<Email> email() {
        return Arbitraries.of(
                Email.of("someone@example.org"),
                Email.of("someone@immigrantwomenservices.com"),
                Email.NONE,
                Email.UNKNOWN);
    }
}
