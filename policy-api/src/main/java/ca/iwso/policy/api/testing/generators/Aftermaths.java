package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteReviewed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what follows on posts, and the life of sites. */
final class Aftermaths {
    private static final Arbitrary<Truth> TRUTHS = Arbitraries.of(Truth.class);

    private final Contents contents;

    Aftermaths(Cast cast) {
        contents = new Contents(cast);
    }

    Arbitrary<Event> any() {
        return Arbitraries.oneOf(
                errors(), corrections(), removals(), edits(), reports(), creations(), discoveries(), reviews());
    }

    private Arbitrary<Event> errors() {
        return Combinators.combine(contents.act(), References.waiting()).as(ErrorFound::new);
    }

    private Arbitrary<Event> corrections() {
        return Combinators.combine(contents.act(), References.waiting(), TRUTHS).as(PostCorrected::new);
    }

    private Arbitrary<Event> removals() {
        return Combinators.combine(contents.act(), References.waiting(), TRUTHS).as(PostRemoved::new);
    }

    private Arbitrary<Event> edits() {
        return Combinators.combine(contents.act(), References.waiting(), TRUTHS).as(PostEdited::new);
    }

    private Arbitrary<Event> reports() {
        Arbitrary<Entries<MaterialReported.Kind>> kinds = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(MaterialReported.Kind.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<MaterialReported.Kind>unknown())));
        return Combinators.combine(contents.act(), References.waiting(), kinds).as(MaterialReported::new);
    }

    private Arbitrary<Event> creations() {
        Arbitrary<Entries<SiteCreated.Identifier>> identifiers = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(SiteCreated.Identifier.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<SiteCreated.Identifier>unknown())));
        return Combinators.combine(contents.act(), contents.account(), TRUTHS, identifiers)
                .as(SiteCreated::new);
    }

    private Arbitrary<Event> discoveries() {
        return Combinators.combine(contents.act(), contents.account(), TRUTHS).as(SiteDiscovered::new);
    }

    private Arbitrary<Event> reviews() {
        return Combinators.combine(contents.act(), References.waiting()).as(SiteReviewed::new);
    }
}
