package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.FindingBuilder;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.model.norm.Term;
import ca.iwso.policy.model.norm.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case with findings of all outcomes, built by hand: reports are tested apart from the rules. */
public final class Sample {
    /** The id of a client that no output may show. */
    public static final String CLIENT = "Marker-c17";

    private static final Account INSTAGRAM = AccountBuilder.builder()
            .id("bea-instagram")
            .hosting(Hosting.PERSONAL)
            .holder("bea")
            .build();
    private static final Consent CONSENT = ConsentBuilder.builder()
            .id("k-3")
            .client(CLIENT)
            .covers(Entries.of(Consent.Matter.PHOTO))
            .signedOn(Moment.on("2026-03-02"))
            .build();
    private static final Post LUNCH = post("lunch-photo", "2026-03-05T12:10:00-05:00", "bea", Act.Stage.DONE);
    private static final Post AWARD = post("award-post", "2026-03-06T09:30:00-05:00", "bea", Act.Stage.DONE);
    private static final Post REPLY = post("reply-to-" + CLIENT, "2026-03-07T20:02:00-05:00", "bea", Act.Stage.DONE);
    private static final Post PLAN = post("plan", "2026-04-07T20:02:00-04:00", "bea", Act.Stage.PROPOSED);
    private static final Post QUIET = post("quiet\u001b[31m", "2026-03-01T08:00:00-05:00", "amina", Act.Stage.DONE);

    private static final Norm IMAGES = norm("6.9.3/client-images", 70, "6.9.3")
            .quote("Staff are prohibited from posting any client or staff images")
            .summary("Staff post no images of clients.")
            .modality(Modality.PROHIBITION)
            .reading("Any image counts, recognisable or not (I-recognisable).")
            .defeatedBy(List.of("6.9.3/delegate-publication"))
            .repairs(List.of("remove the post", "ask the Executive Director (6.7.9)"))
            .build();
    private static final Norm DELEGATES = norm("6.9.3/delegate-publication", 72, "6.9.3")
            .summary("Delegates publish images with consent and approval.")
            .modality(Modality.PERMISSION)
            .force(Force.NONE)
            .build();
    private static final Norm DISCLAIMER = norm("6.7.3/disclaimer", 50, "6.7.3")
            .quote("encouraged to include a simple and visible disclaimer")
            .summary("A profile that shows the affiliation carries a disclaimer.")
            .modality(Modality.RECOMMENDATION)
            .force(Force.SOFT)
            .build();
    private static final Norm RESPECT = norm("6.2/respect", 34, "6.2")
            .quote("must not discriminate")
            .summary("Nobody is discriminated against.")
            .modality(Modality.PROHIBITION)
            .build();
    private static final Norm ACCURATE = norm("6.8/accurate", 67, "6.8")
            .quote("accurate and factual")
            .summary("What is posted is accurate.")
            .modality(Modality.OBLIGATION)
            .build();
    private static final Norm PAYMENT = norm("6.7.7/payment", 58, "6.7.7")
            .quote("must discuss any offer of payment")
            .summary("Offers of payment are discussed with the Executive Director.")
            .modality(Modality.OBLIGATION)
            .deadline("6.7.7/within")
            .build();
    private static final Norm RECORD = norm("1/title", 1, "1")
            .summary("The title.")
            .modality(Modality.STATEMENT)
            .force(Force.NONE)
            .treatment(Treatment.ON_RECORD)
            .reason("it tells nothing that could be decided")
            .build();

    private Sample() {}

    private static NormBuilder norm(String id, int row, String clause) {
        return NormBuilder.builder()
                .id(id)
                .row(row)
                .group("group")
                .clause(clause)
                .line(row + 40)
                .quote("")
                .summary("")
                .modality(Modality.OBLIGATION)
                .force(Force.HARD)
                .bearer("staff")
                .treatment(Treatment.REPORTS)
                .reason("")
                .reading("")
                .defeatedBy(List.of())
                .excludedBy(List.of())
                .yieldsTo(List.of())
                .deadline("")
                .never(List.of())
                .apart(Map.of())
                .repairs(List.of());
    }

    private static Post post(String id, String at, String actor, Act.Stage stage) {
        Act act = Act.done(id, Moment.at(at), actor);
        return PostBuilder.builder()
                .act(new Act(act.id(), act.at(), act.actor(), act.userId(), stage, act.intended()))
                .account("bea-instagram")
                .depicts(Entries.of(Depiction.of(Party.client(CLIENT))))
                .build();
    }

    /** Gives the register that the sample follows. */
    public static PolicyRegister register() {
        return PolicyRegister.of(
                "2026.1",
                List.of(new ClauseGroup("group", "6", "Guidelines")),
                List.of(IMAGES, DELEGATES, DISCLAIMER, RESPECT, ACCURATE, PAYMENT, RECORD),
                List.of(new Reading(
                        "I-recognisable",
                        "a picture counts whether or not she can be recognised",
                        Map.of("any", Truth.TRUE, "recognisable", Truth.FALSE),
                        "any")),
                List.of(new Parameter("6.7.7/within", "how soon an offer must be discussed", "")),
                List.of(
                        term("depicts-client", "a picture shows a client", "Whom does the picture show?"),
                        term("delegate", "the poster is a communications delegate", "Is she a delegate?"),
                        term("account-official", "the account is one of IWSO's own", "Whose account is it?"),
                        term(
                                "client-consented",
                                "the client, or her substitute decision maker, had signed",
                                "Who signed, and when?"),
                        term("approved", "the Executive Director had approved the publication", "Was it approved?"),
                        term("disclaimer", "the profile carries a disclaimer", "Does it carry one?"),
                        term("reviewed", "the content is clean", "Who has read it, and what did they note?")));
    }

    private static Term term(String id, String statement, String question) {
        return new Term(id, statement, question, "");
    }

    private static PolicyCase policyCase() {
        return PolicyCaseBuilder.builder()
                .asOf(asOf())
                .staff(Entries.of(StaffMember.unrecorded("amina"), StaffMember.unrecorded("bea")))
                .clients(Entries.of(Client.unrecorded(CLIENT)))
                .accounts(Entries.of(INSTAGRAM))
                .consents(Entries.of(CONSENT))
                .requests(Entries.none())
                .events(List.of(LUNCH, AWARD, REPLY, PLAN, QUIET))
                .build();
    }

    private static Moment asOf() {
        return Moment.at("2026-03-31T17:00:00-04:00");
    }

    private static FindingBuilder finding(Norm norm, Event subject, Outcome outcome, Reason because) {
        return FindingBuilder.builder()
                .norm(norm)
                .subject(subject)
                .bearer(subject.act().actor().id())
                .stage(subject.act().stage())
                .outcome(outcome)
                .because(because)
                .exemptions(List.of())
                .missing(List.of())
                .yieldedTo(List.of())
                .due(Moment.NONE)
                .remediedAt(Moment.NONE)
                .settings(List.of());
    }

    private static Reason showsClient(Post post) {
        return Reason.all(
                Reason.of("depicts-client", Truth.TRUE, post, "depicts/0", CLIENT),
                Reason.of("I-recognisable", Truth.TRUE, new Setting("readings/I-recognisable"), "", "any"));
    }

    private static Exemption delegates() {
        return new Exemption(
                DELEGATES,
                Reason.all(
                        Reason.of("delegate", Truth.FALSE, StaffMember.unrecorded("bea"), "roles", "none"),
                        Reason.of("account-official", Truth.FALSE, INSTAGRAM, "hosting", INSTAGRAM.hosting()),
                        Reason.of("client-consented", Truth.TRUE, CONSENT, "signedOn", CONSENT.signedOn()),
                        Reason.of("approved", Truth.FALSE, new Register("requests"), "", "none")));
    }

    /** Gives the evaluation. */
    public static Evaluation evaluation() {
        Reason open = Reason.of("reviewed", Truth.UNKNOWN, REPLY, "review", "none");
        List<Missing> missing = List.of(new Missing("reviewed", REPLY.path() + "/review", false));
        Finding pending = finding(PAYMENT, AWARD, Outcome.PENDING, Reason.all())
                .due(Moment.on("2026-04-30"))
                .build();
        Settings settings = SettingsBuilder.builder()
                .readings(Map.of("I-recognisable", "any"))
                .policyEffectiveOn(LocalDate.of(2019, 4, 1))
                .build();
        return new Evaluation(
                asOf(),
                settings,
                List.of(QUIET, LUNCH, AWARD, REPLY, PLAN),
                List.of(
                        finding(RESPECT, QUIET, Outcome.FULFILLED, Reason.all()).build(),
                        finding(IMAGES, LUNCH, Outcome.VIOLATED, showsClient(LUNCH))
                                .exemptions(List.of(delegates()))
                                .settings(List.of("readings/I-recognisable=any"))
                                .build(),
                        finding(
                                        DISCLAIMER,
                                        AWARD,
                                        Outcome.DEPARTED,
                                        Reason.not(
                                                "",
                                                Reason.of(
                                                        "disclaimer",
                                                        Truth.FALSE,
                                                        INSTAGRAM,
                                                        "disclaimer",
                                                        Truth.FALSE)))
                                .remediedAt(Moment.on("2026-03-09"))
                                .build(),
                        pending,
                        finding(RESPECT, REPLY, Outcome.UNDETERMINED, open)
                                .worstCase(Outcome.VIOLATED)
                                .missing(missing)
                                .build(),
                        finding(ACCURATE, REPLY, Outcome.UNDETERMINED, open)
                                .worstCase(Outcome.VIOLATED)
                                .missing(missing)
                                .build(),
                        finding(IMAGES, PLAN, Outcome.VIOLATED, showsClient(PLAN))
                                .exemptions(List.of(delegates()))
                                .build()));
    }

    /** Gives the case with its evaluation, of which reports may show what the redaction lets through. */
    public static Judged judged(boolean showContent) {
        Places places = new Places(path -> Optional.ofNullable(
                        Map.of("events/lunch-photo", 41, "accounts/bea-instagram/hosting", 19, "requests", 30)
                                .get(path))
                .map(line -> new Place("cases/week.yaml", line, 5)));
        PolicyCase policyCase = policyCase();
        return new Judged(
                List.of("cases/week.yaml"),
                new CaseFile(policyCase, places, List.of()),
                evaluation(),
                register(),
                showContent ? Redaction.none() : Redaction.of(policyCase));
    }

    private record Setting(String id) implements Fact {
        @Override
        public String path() {
            return "settings/" + id;
        }
    }

    private record Register(String id) implements Fact {
        @Override
        public String path() {
            return id;
        }
    }
}
