package ca.iwso.policy.model.event;

import java.util.List;
import java.util.stream.Stream;

/** An event with content that a person or a tool can review. */
public sealed interface Reviewed extends Event permits Post, Reaction, WebsiteUsed, MessageSent {

    /** Gives what a reviewer noted; {@link Review#MISSING} where nobody reviewed it. */
    Review review();

    /** Gives the same event as it was before anybody reviewed it. */
    Event unreviewed();

    @Override
    default List<Party> parties() {
        return Stream.concat(review().noted().stream(), review().unsure().stream())
                .flatMap(note -> note.about().stream())
                .toList();
    }
}
