package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;
import static ca.iwso.policy.api.reader.PartyTypes.PARTY;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.ReactionBuilder;

/** The keys of events about what is posted, and how others react. */
final class PostTables {
    private PostTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "post-published" -> Posts.TABLE;
            case "reaction" -> Reactions.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class Posts {
        static final RecordType<PostBuilder, Post> TABLE = event(
                        "post-published", () -> PostBuilder.builder(), PostBuilder::build, PostBuilder::act)
                .optional("form", WordType.of(Post.Form.values()), PostBuilder::form)
                .optional("account", Types.ACCOUNT, PostBuilder::account)
                .optional("site", Types.ACCOUNT, PostBuilder::site)
                .optional("email", Types.EMAIL, PostBuilder::email)
                .optional("to", PARTY, PostBuilder::to)
                .optional("answers", Types.EVENT, PostBuilder::answers)
                .optional("solicited", Types.TRUTH, PostBuilder::solicited)
                .optional("authorised", Types.TRUTH, PostBuilder::authorised)
                .optional("depicts", ListType.of(PartyTypes.DEPICTION).entries(), PostBuilder::depicts)
                .optional("review", PartyTypes.REVIEW, PostBuilder::review);
    }

    private static final class Reactions {
        static final RecordType<ReactionBuilder, Reaction> TABLE = event(
                        "reaction", () -> ReactionBuilder.builder(), ReactionBuilder::build, ReactionBuilder::act)
                .required("action", WordType.of(Reaction.Action.values()), ReactionBuilder::action)
                .optional("account", Types.ACCOUNT, ReactionBuilder::account)
                .optional("private", Types.TRUTH, ReactionBuilder::secret)
                .optional("review", PartyTypes.REVIEW, ReactionBuilder::review);
    }
}
