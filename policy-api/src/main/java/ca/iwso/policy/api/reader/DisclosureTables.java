package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InformationDisclosedBuilder;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.LegalBasisBuilder;
import ca.iwso.policy.model.fact.Consent;

/** The keys of events about what is told otherwise than in posts. */
final class DisclosureTables {
    private DisclosureTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "information-disclosed" -> InformationsDisclosed.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class InformationsDisclosed {
        static final RecordType<InformationDisclosedBuilder, InformationDisclosed> TABLE = event(
                        "information-disclosed",
                        () -> InformationDisclosedBuilder.builder(),
                        InformationDisclosedBuilder::build,
                        InformationDisclosedBuilder::act)
                .optional("to", PartyTypes.PARTY, InformationDisclosedBuilder::to)
                .optional("channel", WordType.of(Channel.values()), InformationDisclosedBuilder::channel)
                .optional("about", ListType.of(PartyTypes.PARTY).entries(), InformationDisclosedBuilder::about)
                .optional(
                        "what",
                        ListType.of(WordType.of(Consent.Matter.values())).entries(),
                        InformationDisclosedBuilder::what)
                .optional(
                        "confidentialOrganisation", Types.TRUTH, InformationDisclosedBuilder::confidentialOrganisation)
                .optional("legalBasis", LegalBases.LEGAL_BASIS, InformationDisclosedBuilder::legalBasis);
    }

    /** A law; {@code none} where none requires it. */
    private static final class LegalBases {
        static final Type<LegalBasis> LEGAL_BASIS = RecordType.of(
                        "a legal basis", () -> LegalBasisBuilder.builder(), LegalBasisBuilder::build)
                .optional("authority", Types.NAME, LegalBasisBuilder::authority)
                .optional("knownOn", Types.MOMENT, LegalBasisBuilder::knownOn)
                .or(LegalBasis.NONE, LegalBasis.UNKNOWN);
    }
}
