package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;
import static ca.iwso.policy.api.reader.PartyTypes.PARTY;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaAnsweredBuilder;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.MediaContactedBuilder;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.PaymentOfferedBuilder;

/** The keys of events about the media, and about pages for others. */
final class MediaTables {
    private MediaTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "payment-offered" -> PaymentsOffered.TABLE;
            case "media-contacted" -> MediaContacts.TABLE;
            case "media-answered" -> MediaAnswers.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class PaymentsOffered {
        static final RecordType<PaymentOfferedBuilder, PaymentOffered> TABLE = event(
                        "payment-offered",
                        () -> PaymentOfferedBuilder.builder(),
                        PaymentOfferedBuilder::build,
                        PaymentOfferedBuilder::act)
                .optional("to", PARTY, PaymentOfferedBuilder::to);
    }

    private static final class MediaContacts {
        static final RecordType<MediaContactedBuilder, MediaContacted> TABLE = event(
                        "media-contacted",
                        () -> MediaContactedBuilder.builder(),
                        MediaContactedBuilder::build,
                        MediaContactedBuilder::act)
                .optional("to", PARTY, MediaContactedBuilder::to)
                .optional("aboutOwnPosts", Types.TRUTH, MediaContactedBuilder::aboutOwnPosts)
                .optional("relatesToIwso", Types.TRUTH, MediaContactedBuilder::relatesToIwso);
    }

    private static final class MediaAnswers {
        static final RecordType<MediaAnsweredBuilder, MediaAnswered> TABLE = event(
                        "media-answered",
                        () -> MediaAnsweredBuilder.builder(),
                        MediaAnsweredBuilder::build,
                        MediaAnsweredBuilder::act)
                .required("contact", Types.KNOWN_EVENT, MediaAnsweredBuilder::contact);
    }
}
