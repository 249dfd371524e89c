package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * An interaction of a member of staff with somebody whom IWSO serves ({@code client-interaction}, 6.10.1).
 *
 * @param act which, when, who
 * @param client the other person
 * @param channel the method
 * @param answers the id of the client's request that it answers; {@code none} where it answers none
 */
@RecordBuilder
public record ClientInteraction(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party client,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "CHANNEL")
        Channel channel,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO_ID")
        String answers)
        implements Interaction, ClientInteractionBuilder.With {
    /** Refuses nulls. */
    public ClientInteraction {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(answers, "answers");
    }

    @Override
    public String type() {
        return "client-interaction";
    }

    @Override
    public Party counterpart() {
        return client;
    }

    @Override
    public String counterpartKey() {
        return "client";
    }

    @Override
    public String overAccount() {
        return Ids.NONE;
    }

    @Override
    public List<String> refersTo() {
        return Ids.names(answers) ? List.of(answers) : List.of();
    }

    @Override
    public List<Party> parties() {
        return List.of(client);
    }
}
