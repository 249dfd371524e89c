package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates whole cases that the engine takes: with unknowns, absent registers, edge times, attempts and proposals.
 *
 * <p>They shrink towards few events and short registers, and what events refer to stays there.
 */
public final class Cases {
    private static final int MOST_EVENTS = 8;

    private final Cast cast;

    /** Makes the cases of a cast. */
    public Cases(Cast cast) {
        this.cast = cast;
    }

    /** Gives the cases of the standard cast. */
    public static Arbitrary<PolicyCase> standard() {
        return new Cases(Cast.standard()).any();
    }

    /** Gives cases with events of every type. */
    public Arbitrary<PolicyCase> any() {
        return of(event().list().ofMinSize(1).ofMaxSize(MOST_EVENTS));
    }

    /** Gives cases of posts alone, which most norms are about. */
    public Arbitrary<PolicyCase> ofPosts() {
        Arbitrary<Event> posts = new Contents(cast).post().map(post -> post);
        return of(posts.list().ofMinSize(1).ofMaxSize(MOST_EVENTS));
    }

    /** Gives an event of any type; what it refers to in a case waits for the case. */
    Arbitrary<Event> event() {
        Arbitrary<Event> posts = new Contents(cast).post().map(post -> post);
        return Arbitraries.frequencyOf(
                Tuple.of(4, posts),
                Tuple.of(3, new Dealings(cast).any()),
                Tuple.of(3, new Aftermaths(cast).any()),
                Tuple.of(3, new Uses(cast).any()));
    }

    /** Gives cases with some events, to which ids are given and references are settled. */
    private Arbitrary<PolicyCase> of(Arbitrary<List<Event>> events) {
        Registers registers = new Registers(cast);
        List<String> about = Stream.concat(
                        IntStream.range(0, MOST_EVENTS).mapToObj(number -> "e-" + number), cast.accounts().stream())
                .toList();
        Arbitrary<List<Consent>> consents =
                Registers.numbered(registers.consent("k"), 4, "k-", (consent, id) -> consent.withId(id));
        Arbitrary<List<Request>> requests =
                Registers.numbered(registers.request("r", about), 5, "r-", (request, id) -> request.withId(id));
        return Combinators.combine(
                        register(new People(cast).staff()),
                        register(Registers.each(cast.clients(), registers::client)),
                        register(Registers.each(cast.accounts(), registers::account)),
                        register(Registers.each(cast.users(), registers::user)),
                        register(consents),
                        register(requests),
                        events)
                .as((staff, clients, accounts, users, signed, asked, happened) -> PolicyCaseBuilder.builder()
                        .asOf(cast.asOf())
                        .staff(staff)
                        .clients(clients)
                        .accounts(accounts)
                        .users(users)
                        .consents(signed)
                        .requests(asked)
                        .events(References.settle(named(happened)))
                        .build());
    }

    /**
     * Gives settings: the standard ones, or readings, hardened norms, deadlines, quantities, official methods, domains and the day
     * from which the policy binds, each chosen or not.
     */
    public Arbitrary<Settings> settings() {
        return new Choices(cast).any();
    }

    /** A register is complete, absent, or has others beside those listed. */
    private static <T> Arbitrary<Entries<T>> register(Arbitrary<List<T>> entries) {
        return Arbitraries.frequencyOf(
                Tuple.of(10, entries.map(Entries::of)),
                Tuple.of(1, entries.map(Entries::some)),
                Tuple.of(1, Arbitraries.just(Entries.<T>unknown())));
    }

    private static List<Event> named(List<Event> events) {
        List<Event> named = new ArrayList<>();
        // Posts come first, so that what refers to one finds one.
        events.stream()
                .filter(Post.class::isInstance)
                .forEach(event -> named.add(Naming.named(event, "e-" + named.size())));
        events.stream()
                .filter(event -> !(event instanceof Post))
                .forEach(event -> named.add(Naming.named(event, "e-" + named.size())));
        return named;
    }
}
