package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Purpose;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates uses of the internet, of websites, of accounts and of passwords. */
final class Uses {
    private static final Arbitrary<Truth> TRUTHS = Arbitraries.of(Truth.class);

    private final Cast cast;
    private final Times times;
    private final People people;
    private final Contents contents;

    Uses(Cast cast) {
        this.cast = cast;
        times = new Times(cast);
        people = new People(cast);
        contents = new Contents(cast);
    }

    Arbitrary<Event> any() {
        return Arbitraries.oneOf(
                internet(),
                websites(),
                materials(),
                messages(),
                inspections(),
                accounts(),
                sharings(),
                seekings(),
                suspicions(),
                resets(),
                passwords());
    }

    private Arbitrary<Event> internet() {
        Arbitrary<String> over =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Ids.NONE)), Tuple.of(2, contents.account()));
        return Combinators.combine(
                        contents.act(),
                        Arbitraries.of(InternetUsed.Facility.class),
                        Arbitraries.of(Purpose.class),
                        over)
                .as(InternetUsed::new);
    }

    private Arbitrary<Event> websites() {
        return Combinators.combine(contents.act(), contents.account(), contents.review())
                .as(WebsiteUsed::new);
    }

    private Arbitrary<Event> materials() {
        Arbitrary<Licence> licences = Combinators.combine(
                        times.open(),
                        Arbitraries.of(MaterialTransferred.Action.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4)
                                .map(Entries::of))
                .as(Licence::new);
        Arbitrary<MaterialTransferred> plain = Combinators.combine(
                        contents.act(),
                        Arbitraries.of(MaterialTransferred.Action.class),
                        TRUTHS,
                        Arbitraries.of(MaterialTransferred.Origin.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, licences), Tuple.of(1, Arbitraries.of(Licence.NONE, Licence.UNKNOWN))),
                        TRUTHS,
                        TRUTHS)
                .as((act, action, complies, origin, licence, malicious, knowing) -> new MaterialTransferred(
                        act, action, Ids.UNKNOWN, Email.UNKNOWN, complies, origin, licence, malicious, knowing));
        // What goes by e-mail goes over no account.
        return Arbitraries.oneOf(
                Combinators.combine(plain, contents.account()).as(MaterialTransferred::withAccount),
                Combinators.combine(plain, Registers.email()).as(MaterialTransferred::withEmail));
    }

    private Arbitrary<Event> messages() {
        Arbitrary<MessageSent> plain = Combinators.combine(contents.act(), TRUTHS, TRUTHS, contents.review())
                .as((act, solicited, authorised, review) ->
                        new MessageSent(act, Ids.UNKNOWN, Email.UNKNOWN, solicited, authorised, review));
        return Arbitraries.oneOf(
                Combinators.combine(plain, contents.account()).as(MessageSent::withAccount),
                Combinators.combine(plain, Registers.email()).as(MessageSent::withEmail));
    }

    private Arbitrary<Event> inspections() {
        return Combinators.combine(contents.act(), user(), Arbitraries.of(AccountInspected.Need.class))
                .as(AccountInspected::new);
    }

    private Arbitrary<Event> accounts() {
        return Combinators.combine(contents.act(), user(), Arbitraries.of(Purpose.class))
                .as(AccountUsed::new);
    }

    private Arbitrary<Event> sharings() {
        Arbitrary<Entries<CredentialShared.Item>> what = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(CredentialShared.Item.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .map(Entries::of)),
                Tuple.of(1, Arbitraries.just(Entries.<CredentialShared.Item>unknown())));
        Arbitrary<String> over =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Ids.NONE)), Tuple.of(1, contents.account()));
        return Combinators.combine(contents.act(), user(), over, what, people.party())
                .as(Uses::shared);
    }

    /** Gives a sharing of what a user ID or an account gives access to, and not of both, which no file can say. */
    private static Event shared(
            Act act, String user, String account, Entries<CredentialShared.Item> what, Party recipient) {
        boolean both = Ids.names(user) && Ids.names(account);
        return new CredentialShared(act, user, both ? Ids.NONE : account, what, recipient);
    }

    private Arbitrary<Event> seekings() {
        return Combinators.combine(contents.act(), user()).as(CredentialSought::new);
    }

    private Arbitrary<Event> suspicions() {
        return Combinators.combine(contents.act(), user()).as(CompromiseSuspected::new);
    }

    private Arbitrary<Event> resets() {
        return Combinators.combine(contents.act(), user()).as(ResetRequested::new);
    }

    private Arbitrary<Event> passwords() {
        Arbitrary<OptionalInt> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(6, 10).map(OptionalInt::of), Arbitraries.just(OptionalInt.empty()));
        return Combinators.combine(contents.act(), user(), lengths, TRUTHS, TRUTHS)
                .as(PasswordSet::new);
    }

    private Arbitrary<String> user() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(cast.users())), Tuple.of(1, Arbitraries.of(Ids.NONE, Ids.UNKNOWN)));
    }
}
