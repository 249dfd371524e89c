package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * What a client asked of a member of staff in a social network ({@code client-request}, 6.10.2).
 *
 * @param act which, when, who asked
 * @param kind what she asked for
 * @param to whom she asked
 * @param account the account on which it arrived
 */
@RecordBuilder
public record ClientRequest(
        Act act,
        ClientRequest.Kind kind,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party to,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account)
        implements Event, ClientRequestBuilder.With {
    /** Refuses nulls. */
    public ClientRequest {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(account, "account");
    }

    /** What a client asked for; all that 6.10.2 lists. */
    public enum Kind {
        /** To be "friends". */
        FRIENDSHIP,
        /** To be business contacts. */
        BUSINESS_CONTACT,
        /** A direct reply. */
        DIRECT_REPLY,
        /** A reply that names her. */
        AT_REPLY,
        /** A response on a blog. */
        BLOG_RESPONSE,
        /** A request for a response on a blog. */
        BLOG_RESPONSE_REQUEST
    }

    @Override
    public String type() {
        return "client-request";
    }

    /** Gives the id of the client who asked: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String client() {
        return act.actor().clientId();
    }

    /** Gives the id of the staff member whom she asked: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String addressee() {
        return to.staffId();
    }

    /**
     * Gives the id of the staff member who was asked where nobody recorded who asked, so that all that she does may answer it;
     * else an empty text.
     */
    public String addresseeOfUnknown() {
        return client().equals(Ids.UNKNOWN) ? addressee() : "";
    }

    @Override
    public List<Party> parties() {
        return List.of(to);
    }

    @Override
    public List<String> accountIds() {
        return List.of(account);
    }
}
