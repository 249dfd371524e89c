package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.DepictionBuilder;
import ca.iwso.policy.model.event.DiscriminationGround;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.ReviewBuilder;
import ca.iwso.policy.model.event.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How files write people, pictures of people, and what reviewers note about them. */
final class PartyTypes {
    private static final List<String> KINDS = List.of("staff", "client", "relative", "donor", "stakeholder", "other");

    /** The id of a member of staff, a mapping such as {@code {client: c-17}}, none or unknown. */
    static final Type<Party> PARTY = new Type<>() {
        @Override
        public @Nullable Party read(Node node, Binding binding) {
            return party(node, binding);
        }

        @Override
        public Shape shape() {
            return Shape.PARTY;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.anyOf(List.of(definitions.of(Form.NAME), Parties.TABLE.schema(definitions)));
        }
    };

    /** Somebody in a picture. */
    static final Type<Depiction> DEPICTION = new Type<>() {
        @Override
        public @Nullable Depiction read(Node node, Binding binding) {
            return depiction(node, binding);
        }

        @Override
        public Shape shape() {
            return Depictions.TABLE.shape();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.anyOf(List.of(definitions.of(Form.NAME), Depictions.TABLE.schema(definitions)));
        }
    };

    /** A review. */
    static final Type<Review> REVIEW = new Type<>() {
        @Override
        public @Nullable Review read(Node node, Binding binding) {
            return Reviews.REVIEW.read(node, binding);
        }

        @Override
        public Shape shape() {
            return Reviews.REVIEW.shape();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Reviews.REVIEW.schema(definitions);
        }
    };

    private PartyTypes() {}

    private static @Nullable Party party(Node node, Binding binding) {
        if (node instanceof Scalar) {
            String id = Types.STAFF.read(node, binding);
            return id == null ? null : staffOrNobody(id);
        }
        return Parties.TABLE.read(node, binding);
    }

    private static Party staffOrNobody(String id) {
        return switch (id) {
            case Ids.UNKNOWN -> Party.UNKNOWN;
            case Ids.NONE -> Party.NONE;
            default -> Party.staff(id);
        };
    }

    private static @Nullable Depiction depiction(Node node, Binding binding) {
        if (node instanceof Scalar) {
            Party who = party(node, binding);
            return who == null ? null : Depiction.of(who);
        }
        return Depictions.TABLE.read(node, binding);
    }

    /** Gives the type of the value that stands under the name of a kind. */
    private static Type<Party> of(Party.Kind kind, Type<String> id) {
        return Type.of(id.shape(), (node, binding) -> {
                    String read = id.read(node, binding);
                    if (Ids.NONE.equals(read)) {
                        binding.problem(node, "`none` instead of somebody", IdText.ALLOWED, "");
                        return null;
                    }
                    return read == null ? null : new Party(kind, read);
                })
                .as(Form.NAME_NOT_NONE);
    }

    private static <B, T> RecordType<B, T> withParty(
            RecordType<B, T> table, java.util.function.BiConsumer<B, Party> setter) {
        return table.optional("staff", of(Party.Kind.STAFF, Types.STAFF), setter)
                .optional("client", of(Party.Kind.CLIENT, Types.CLIENT), setter)
                .optional("relative", of(Party.Kind.RELATIVE, Types.NAME), setter)
                .optional("donor", of(Party.Kind.DONOR, Types.NAME), setter)
                .optional("stakeholder", of(Party.Kind.STAKEHOLDER, Types.NAME), setter)
                .optional("other", of(Party.Kind.OTHER, Types.NAME), setter)
                .exactlyOne(KINDS);
    }

    /** A party while it is being read. */
    private static final class PartyDraft {
        private Party party = Party.UNKNOWN;

        void set(Party read) {
            party = read;
        }

        Party get() {
            return party;
        }
    }

    private static final class Parties {
        static final RecordType<PartyDraft, Party> TABLE =
                withParty(RecordType.of("somebody", PartyDraft::new, PartyDraft::get), PartyDraft::set);
    }

    private static final class Depictions {
        static final RecordType<DepictionBuilder, Depiction> TABLE = withParty(
                        RecordType.of("somebody depicted", () -> DepictionBuilder.builder(), DepictionBuilder::build),
                        DepictionBuilder::who)
                .optional("recognisable", Types.TRUTH, DepictionBuilder::recognisable)
                .optional("takenOn", Types.MOMENT, DepictionBuilder::takenOn);
    }

    private static final class Reviews {
        static final Type<Review> REVIEW = RecordType.of(
                        "a review", () -> ReviewBuilder.builder(), ReviewBuilder::build)
                .optional("by", Types.NAME, ReviewBuilder::by)
                .optional("on", Types.MOMENT, ReviewBuilder::on)
                .optional("noted", Notes.LIST, ReviewBuilder::noted)
                .optional("unsure", Notes.LIST, ReviewBuilder::unsure)
                .or(Review.MISSING, Review.MISSING);
    }

    /** A note while it is being read. */
    private static final class NoteDraft {
        private @Nullable Word word;
        private List<Party> about = List.of();
        private List<DiscriminationGround> grounds = List.of();

        void word(Word read) {
            word = read;
        }

        void about(List<Party> read) {
            about = read;
        }

        void grounds(List<DiscriminationGround> read) {
            grounds = read;
        }

        Note build() {
            return new Note(java.util.Objects.requireNonNull(word, "required"), about, grounds);
        }
    }

    private static final class Notes {
        private static final Type<Word> WORD = WordType.of(Word.values());
        private static final ListType<Party> PARTIES = ListType.of(PARTY);
        private static final WordType<DiscriminationGround> GROUND = WordType.of(DiscriminationGround.values());
        private static final ListType<DiscriminationGround> GROUNDS = ListType.of(GROUND);
        private static final RecordType<NoteDraft, Note> TABLE = RecordType.of(
                        "a noted word", NoteDraft::new, NoteDraft::build)
                .required("word", WORD, NoteDraft::word)
                .optional(
                        "about",
                        Type.of(new Shape.Items(Shape.PARTY), Notes::about).anyOf(PARTY, PARTIES),
                        NoteDraft::about)
                .optional(
                        "grounds",
                        Type.of(GROUNDS.shape(), Notes::grounds).anyOf(GROUND, GROUNDS.entries()),
                        NoteDraft::grounds);
        static final ListType<Note> LIST =
                ListType.of(Type.of(TABLE.shape(), Notes::note).anyOf(WORD, TABLE));

        private static @Nullable Note note(Node node, Binding binding) {
            if (node instanceof Scalar) {
                Word word = WORD.read(node, binding);
                return word == null ? null : Note.of(word);
            }
            Note note = TABLE.read(node, binding);
            if (note != null && !note.grounds().isEmpty() && note.word() != Word.DISCRIMINATORY) {
                binding.problem(node, "grounds beside another word", "only `discriminatory` has grounds", "");
                return null;
            }
            return note;
        }

        private static @Nullable List<DiscriminationGround> grounds(Node node, Binding binding) {
            if (node instanceof Scalar scalar) {
                if (!Ids.names(scalar.text())) {
                    return List.of();
                }
                DiscriminationGround one = GROUND.read(node, binding);
                return one == null ? null : List.of(one);
            }
            return GROUNDS.read(node, binding);
        }

        private static @Nullable List<Party> about(Node node, Binding binding) {
            if (node instanceof Sequence) {
                return PARTIES.read(node, binding);
            }
            Party one = party(node, binding);
            if (one == null) {
                return null;
            }
            return one.kind() == Party.Kind.UNKNOWN ? List.of() : List.of(one);
        }
    }
}
