package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.ErrorFoundBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.MaterialReportedBuilder;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostCorrectedBuilder;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostEditedBuilder;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.PostRemovedBuilder;

/** The keys of events about what is wrong with a post, and what is done about it. */
final class MistakeTables {
    private MistakeTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "error-found" -> ErrorsFound.TABLE;
            case "post-corrected" -> PostsCorrected.TABLE;
            case "post-edited" -> PostsEdited.TABLE;
            case "post-removed" -> PostsRemoved.TABLE;
            case "material-reported" -> MaterialsReported.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class ErrorsFound {
        static final RecordType<ErrorFoundBuilder, ErrorFound> TABLE = event(
                        "error-found",
                        () -> ErrorFoundBuilder.builder(),
                        ErrorFoundBuilder::build,
                        ErrorFoundBuilder::act)
                .required("post", Types.KNOWN_EVENT, ErrorFoundBuilder::post);
    }

    private static final class MaterialsReported {
        static final RecordType<MaterialReportedBuilder, MaterialReported> TABLE = event(
                        "material-reported",
                        () -> MaterialReportedBuilder.builder(),
                        MaterialReportedBuilder::build,
                        MaterialReportedBuilder::act)
                .required("post", Types.KNOWN_EVENT, MaterialReportedBuilder::post)
                .optional(
                        "kinds",
                        ListType.of(WordType.of(MaterialReported.Kind.values())).entries(),
                        MaterialReportedBuilder::kinds);
    }

    private static final class PostsCorrected {
        static final RecordType<PostCorrectedBuilder, PostCorrected> TABLE = event(
                        "post-corrected",
                        () -> PostCorrectedBuilder.builder(),
                        PostCorrectedBuilder::build,
                        PostCorrectedBuilder::act)
                .required("post", Types.KNOWN_EVENT, PostCorrectedBuilder::post)
                .optional("namesMistake", Types.TRUTH, PostCorrectedBuilder::namesMistake);
    }

    private static final class PostsEdited {
        static final RecordType<PostEditedBuilder, PostEdited> TABLE = event(
                        "post-edited",
                        () -> PostEditedBuilder.builder(),
                        PostEditedBuilder::build,
                        PostEditedBuilder::act)
                .required("post", Types.KNOWN_EVENT, PostEditedBuilder::post)
                .optional("disclosed", Types.TRUTH, PostEditedBuilder::disclosed);
    }

    private static final class PostsRemoved {
        static final RecordType<PostRemovedBuilder, PostRemoved> TABLE = event(
                        "post-removed",
                        () -> PostRemovedBuilder.builder(),
                        PostRemovedBuilder::build,
                        PostRemovedBuilder::act)
                .required("post", Types.KNOWN_EVENT, PostRemovedBuilder::post)
                .optional("namesMistake", Types.TRUTH, PostRemovedBuilder::namesMistake);
    }
}
