package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import java.util.List;

/** What somebody does about something posted that should not stand as it does (6.8). */
public sealed interface Response extends Event permits PostCorrected, PostRemoved {

    /** Gives the id of the post. */
    String post();

    /** Tells whether it tells readers what was wrong. */
    Truth namesMistake();

    @Override
    default List<String> refersTo() {
        return List.of(post());
    }
}
