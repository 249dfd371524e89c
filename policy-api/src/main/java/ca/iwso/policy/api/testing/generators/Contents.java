package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.DiscriminationGround;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates acts, what reviewers note, pictures, and posts. */
public final class Contents {
    static final String UNNAMED = "e";

    private final Cast cast;
    private final Times times;
    private final People people;

    /** Makes the contents of a cast. */
    public Contents(Cast cast) {
        this.cast = cast;
        this.times = new Times(cast);
        this.people = new People(cast);
    }

    /** Gives an act of mostly staff, done, tried or proposed, with a user ID or without. */
    public Arbitrary<Act> act() {
        Arbitrary<Party> actors = Arbitraries.frequencyOf(
                Tuple.of(9, people.member()),
                Tuple.of(1, people.party()),
                Tuple.of(1, Arbitraries.just(Party.UNKNOWN)));
        Arbitrary<String> users = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Ids.UNKNOWN)),
                Tuple.of(1, Arbitraries.just(Ids.NONE)),
                Tuple.of(2, Arbitraries.of(cast.users())));
        Arbitrary<Act.Stage> stages = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Act.Stage.DONE)), Tuple.of(2, Arbitraries.of(Act.Stage.class)));
        return Combinators.combine(times.known(), actors, users, stages, Arbitraries.of(Truth.class))
                .as((at, actor, user, stage, intended) -> new Act(UNNAMED, at, actor, user, stage, intended));
    }

    /** Gives one word of a reviewer, about somebody or about nobody in particular. */
    public Arbitrary<Note> note() {
        Arbitrary<List<DiscriminationGround>> grounds = Arbitraries.of(
                        DiscriminationGround.AGE, DiscriminationGround.CREED, DiscriminationGround.OTHER)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Word.class), people.party().list().ofMaxSize(2), grounds)
                .as((word, about, by) -> new Note(word, about, word == Word.DISCRIMINATORY ? by : List.of()));
    }

    /** Gives a review, or none. */
    public Arbitrary<Review> review() {
        Arbitrary<String> reviewers = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(cast.staff())), Tuple.of(1, Arbitraries.of("tool", Ids.UNKNOWN)));
        Arbitrary<Review> made = Combinators.combine(
                        reviewers,
                        times.open(),
                        note().list().ofMaxSize(6),
                        note().list().ofMaxSize(2))
                .as((by, on, noted, unsure) -> new Review(true, by, on, noted, besides(noted, unsure)));
        return Arbitraries.frequencyOf(Tuple.of(7, made), Tuple.of(1, Arbitraries.just(Review.MISSING)));
    }

    /** A reviewer is not unsure of what she noted. */
    private static List<Note> besides(List<Note> noted, List<Note> unsure) {
        List<Word> words = noted.stream().map(Note::word).toList();
        return unsure.stream().filter(note -> !words.contains(note.word())).toList();
    }

    /** Gives whom pictures show. */
    public Arbitrary<Entries<Depiction>> pictures() {
        Arbitrary<Moment> taken =
                Arbitraries.frequencyOf(Tuple.of(2, times.known()), Tuple.of(1, Arbitraries.just(Moment.UNKNOWN)));
        Arbitrary<Depiction> one = Combinators.combine(people.party(), Arbitraries.of(Truth.class), taken)
                .as(Depiction::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, one.list().ofMaxSize(2).map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<Depiction>unknown())));
    }

    /** Gives a post; what it answers waits for the rest of the case. */
    public Arbitrary<Post> post() {
        Arbitrary<Truth> truths = Arbitraries.of(Truth.class);
        Arbitrary<String> sites = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Ids.NONE)), Tuple.of(2, Arbitraries.of(cast.accounts())));
        Arbitrary<Post> plain = Combinators.combine(
                        act(),
                        Arbitraries.of(Post.Form.class),
                        account(),
                        sites,
                        Registers.email(),
                        pictures(),
                        review())
                .as((act, form, account, site, email, pictures, review) -> PostBuilder.builder()
                        .act(act)
                        .form(form)
                        .account(account)
                        .site(site)
                        .email(email)
                        .depicts(pictures.map(picture -> takenBy(act, picture)))
                        .review(review)
                        .build());
        return Combinators.combine(
                        plain,
                        Arbitraries.oneOf(people.party(), Arbitraries.of(Party.NONE, Party.UNKNOWN)),
                        answers(),
                        truths,
                        truths)
                .as((post, to, answers, solicited, authorised) -> post.withTo(to)
                        .withAnswers(answers)
                        .withSolicited(solicited)
                        .withAuthorised(authorised));
    }

    /** What is shown was taken before. */
    private static Depiction takenBy(Act act, Depiction picture) {
        return picture.takenOn().compareTo(act.at()) > 0 ? picture.withTakenOn(act.at()) : picture;
    }

    /** Gives the id of an account of the cast, or unknown. */
    Arbitrary<String> account() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(cast.accounts())), Tuple.of(1, Arbitraries.just(Ids.UNKNOWN)));
    }

    /** Gives the number of an event that waits for the rest of the case, none, or unknown. */
    static Arbitrary<String> answers() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Ids.NONE, Ids.UNKNOWN)), Tuple.of(1, References.waiting()));
    }
}
