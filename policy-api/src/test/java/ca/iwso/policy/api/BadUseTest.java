package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad use of the library is answered at once, and by name. */
class BadUseTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final Moment NOON = Moment.at("2026-03-09T12:00:00-04:00");
    private static final Post NEWS = PostBuilder.builder()
            .act(Act.proposed("news", NOON, "amina"))
            .account("iwso-facebook")
            .build();

    private static void refused(PolicyCase policyCase, String... named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(policyCase))
                .withMessageContainingAll(named);
        assertThatIllegalArgumentException().isThrownBy(() -> ENGINE.questions(policyCase));
    }

    @Test
    void aNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.evaluate(BadUseTest.<PolicyCase>nothing()))
                .withMessage("policyCase");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyEngine.with(nothing()))
                .withMessage("settings");
        assertThatNullPointerException()
                .isThrownBy(() -> NEWS.withAccount(nothing()))
                .withMessage("account");
        assertThatNullPointerException()
                .isThrownBy(() -> PostBuilder.builder().build())
                .withMessage("act");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyCase.of(NEWS).withStaff(nothing()))
                .withMessage("staff");
    }

    /** Stands for the mistakes of callers whose compiler does not look for nulls. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void anIdGivenTwiceIsNamedWithItsRegister() {
        refused(PolicyCase.of(NEWS, NEWS), "two events", "news");
        refused(
                PolicyCase.of(NEWS).andStaff(StaffMember.unrecorded("amina"), StaffMember.unrecorded("amina")),
                "two staff",
                "amina");
    }

    @Test
    void ofManyWrongReferencesTheFirstIsNamedHoweverManyThreadsLook() {
        Act act = Act.proposed("seen", NOON, "amina");
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boolean wrong = i == 6_000 || i > 11_000;
            events.add(new ErrorFound(act.withId("seen-" + i), wrong ? "nothing-" + i : "seen-0"));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PolicyEngine.builder().threads(4).build().evaluate(PolicyCase.of(events.toArray(Event[]::new))))
                .withMessageContainingAll("events/seen-6000", "event nothing-6000");
    }

    @Test
    void aReferenceToWhatACompleteRegisterDoesNotListIsNamedWithWhatRefers() {
        refused(PolicyCase.of(NEWS).withStaff(Entries.none()), "events/news", "staff member amina");
        refused(PolicyCase.of(NEWS).withAccounts(Entries.none()), "events/news", "account iwso-facebook");
        refused(PolicyCase.of(new ErrorFound(NEWS.act().withId("seen"), "news")), "events/seen", "event news");
    }

    @Test
    void aReferenceToWhatAnIncompleteRegisterDoesNotListIsNone() {
        PolicyCase some =
                PolicyCase.of(NEWS).andStaff(StaffMember.unrecorded("dana")).andAccounts(Account.unrecorded("other"));

        assertThat(ENGINE.evaluate(some).verdictOf(NEWS)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aFileOfWhichTheReaderLeftOutAnEventIsJudgedAsFarAsItGoes() {
        byte[] text = """
                events:
                  - {id: post, type: post-published, at: 2026-03-05, actor: amina, colour: red}
                  - {id: seen, type: error-found, at: 2026-03-06, actor: amina, post: post}
                """.getBytes(StandardCharsets.UTF_8);
        CaseFile file =
                new CaseReader(Settings.standard()).keepGoing().read("case.yaml", new ByteArrayInputStream(text));

        assertThat(file.problems()).hasSize(1);
        assertThat(ENGINE.evaluate(file).events()).hasSize(1);
    }

    @Test
    void aMessageNamesNoClient() {
        PolicyCase policyCase = PolicyCase.of(NEWS.withTo(Party.client("c-17")))
                .withClients(Entries.of(Client.unrecorded("c-18")))
                .andConsents(ConsentBuilder.builder().id("k").client("c-18").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(policyCase))
                .withMessageContainingAll("events/news", "client#1")
                .withMessageNotContaining("c-17");
    }

    @Test
    void aCaseWithoutAnyTimeIsAskedForOne() {
        refused(PolicyCase.of(), "asOf");
        assertThatCode(() -> ENGINE.evaluate(PolicyCase.of().withAsOf(NOON))).doesNotThrowAnyException();
    }

    @Test
    void aCaseIsExtendedAndStaysAsItWas() {
        PolicyCase records = PolicyCase.of().andAccounts(Account.unrecorded("iwso-facebook"));
        PolicyCase asked = records.and(NEWS);

        assertThat(records.events()).isEmpty();
        assertThat(asked.events()).containsExactly(NEWS);
        assertThat(asked.accounts()).isSameAs(records.accounts());
        assertThat(asked.accounts().recorded()).isFalse();
        assertThat(records.withAccounts(Entries.none())
                        .andAccounts(Account.unrecorded("a"))
                        .accounts())
                .isEqualTo(Entries.of(Account.unrecorded("a")));
    }
}
