package ca.iwso.policy.api;

import ca.iwso.policy.api.inquiry.Inquiry;
import ca.iwso.policy.api.inquiry.RemedySearch;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.CaseParts;
import ca.iwso.policy.rules.DecisionTables;
import ca.iwso.policy.rules.Policy;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RuleFailure;
import ca.iwso.policy.rules.StreamJudge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges cases by the policy.
 *
 * <p>Build one and share it between all threads: it holds no state of any case.
 */
public final class PolicyEngine {
    private final RuleEngine rules;
    private final PolicyRegister register;
    private final Settings settings;
    private final @Nullable SiteRules site;
    private final List<EvaluationListener> listeners;
    private final int threads;

    private PolicyEngine(Settings settings, @Nullable SiteRules site, List<EvaluationListener> listeners, int threads) {
        this.register = site == null ? Policy.register() : site.register();
        this.rules = site == null ? RuleEngine.standard() : site.rules().engine(register);
        this.settings = settings;
        this.site = site;
        this.listeners = List.copyOf(listeners);
        this.threads = threads;
        rules.check(settings);
    }

    /** Gives an engine with the standard settings. */
    public static PolicyEngine standard() {
        return with(Settings.standard());
    }

    /**
     * Loads the policy's rules, where that was not done before.
     *
     * <p>Otherwise the first evaluation does, and takes some tenths of a second longer for it.
     */
    public static void load() {
        RuleEngine.load();
    }

    /** Gives an engine with some settings; throws IllegalArgumentException when they name what the policy does not have. */
    public static PolicyEngine with(Settings settings) {
        return builder().settings(settings).build();
    }

    /** Starts an engine that has more than settings: rules of a site's own, listeners, or a number of threads. */
    public static Builder builder() {
        return new Builder();
    }

    /** Says what an engine is to have; what is not said is standard. */
    public static final class Builder {
        private Settings settings = Settings.standard();
        private @Nullable SiteRules site;
        private final List<EvaluationListener> listeners = new ArrayList<>();
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /** Judges under some settings. */
        public Builder settings(Settings chosen) {
            settings = Objects.requireNonNull(chosen, "settings");
            return this;
        }

        /** Judges also by the rules of a site. */
        public Builder rules(SiteRules added) {
            site = Objects.requireNonNull(added, "added");
            return this;
        }

        /** Tells a listener of each evaluation; several are told in the order in which they were added. */
        public Builder listener(EvaluationListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Judges cases of some hundred events and more on so many threads, the caller's among them; as many as there are
         * processors where nothing is said. Smaller cases are judged on the caller's thread alone.
         *
         * <p>What is found is the same for every number. A program that judges on many threads of its own says 1.
         */
        public Builder threads(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("the caller's thread is one");
            }
            threads = most;
            return this;
        }

        /** Gives the engine; throws IllegalArgumentException when the settings name what its register does not have. */
        public PolicyEngine build() {
            return new PolicyEngine(settings, site, listeners, threads);
        }
    }

    /** Gives the register of the policy's norms; it needs no rule engine. */
    public static PolicyRegister policy() {
        return Policy.register();
    }

    /** Gives the register by which this engine judges: the policy's norms and those of the site. */
    public PolicyRegister register() {
        return register;
    }

    /** Gives the settings under which this engine judges. */
    public Settings settings() {
        return settings;
    }

    /** Gives the rules of the site; null where it judges by the policy alone. */
    @Nullable
    SiteRules site() {
        return site;
    }

    /**
     * Judges a case.
     *
     * <p>A pure function of the case and the settings: no clock, no I/O, no dependence on the order of facts. Throws
     * IllegalArgumentException for a case without any recorded time and without an as-of time, for one that lists an id
     * twice in a register, and for one in which something refers to what a complete register does not list; {@link RuleFault}
     * where a rule fails, and {@link ListenerFault} where a listener does. No failure is ever an evaluation.
     */
    public Evaluation evaluate(PolicyCase policyCase) {
        CaseIntegrity.check(Objects.requireNonNull(policyCase, "policyCase"), threads);
        return judgeAndTell(policyCase);
    }

    /**
     * Judges a case that was read from files.
     *
     * <p>As {@link #evaluate(PolicyCase)} does, but for ids and references: those the reader has checked, and where it was told
     * to keep going, the case is judged as far as it could be read.
     */
    public Evaluation evaluate(CaseFile caseFile) {
        return judgeAndTell(Objects.requireNonNull(caseFile, "caseFile").policyCase());
    }

    /**
     * Judges a case that was read from files, as {@link #evaluate(CaseFile)} does, and tells how far it has come.
     *
     * @param judged takes the number of events judged, each time that some more are; it is called by this thread
     */
    public Evaluation evaluate(CaseFile caseFile, IntConsumer judged) {
        return judgeAndTell(
                Objects.requireNonNull(caseFile, "caseFile").policyCase(), Objects.requireNonNull(judged, "judged"));
    }

    /**
     * Judges a part of a case: finds of its events what is found of them in the whole; of the part of the records, what is found of
     * people, accounts and user IDs. {@link CasePart#join} gives the whole.
     *
     * <p>Throws what {@link #evaluate(PolicyCase)} throws.
     */
    public Evaluation evaluate(CasePart part) {
        Evaluation evaluation = evaluate(part.policyCase());
        return part.isOfRecords() ? evaluation : CaseParts.ofEvents(evaluation);
    }

    /**
     * Gives the parts of a case that share no events, that of the records first: they can be judged apart.
     *
     * <p>Throws what {@link #evaluate(PolicyCase)} throws for a case that it does not judge.
     */
    public List<CasePart> parts(PolicyCase policyCase) {
        CaseIntegrity.check(Objects.requireNonNull(policyCase, "policyCase"));
        return CasePart.of(policyCase);
    }

    /**
     * Starts to judge a stream of events by some records, which hold no events and have an as-of time.
     *
     * <p>Throws IllegalArgumentException for other records, and for those that {@link #evaluate(PolicyCase)} does not judge.
     *
     * @param found takes what was found of some events at a time with the case that holds them, and in the end what was found of
     *     the records
     */
    public EventStream stream(CaseFile records, StreamOptions options, BiConsumer<CaseFile, Evaluation> found) {
        Objects.requireNonNull(found, "found");
        StreamJudge judge = rules.stream(records.policyCase(), settings, options.window(), threads);
        return new EventStream(this, judge, records, options, found);
    }

    /** Judges a case whose references were checked. */
    Evaluation judgeAndTell(PolicyCase policyCase) {
        return judgeAndTell(policyCase, judged -> {});
    }

    private Evaluation judgeAndTell(PolicyCase policyCase, IntConsumer judged) {
        Evaluation evaluation = guarded(() -> rules.evaluate(policyCase, settings, threads, judged), () -> policyCase);
        for (EvaluationListener listener : listeners) {
            try {
                listener.evaluated(this, policyCase, evaluation);
            } catch (RuntimeException failure) {
                throw new ListenerFault(listener, evaluation, failure);
            }
        }
        return evaluation;
    }

    /** Judges a case, and tells no listener. */
    Evaluation judge(PolicyCase policyCase) {
        return guarded(() -> rules.evaluate(policyCase, settings), () -> policyCase);
    }

    /** Gives what was found of a case, or the fault of the rule that failed; {@code policyCase} is asked for then alone. */
    Evaluation guarded(Supplier<Evaluation> judged, Supplier<PolicyCase> policyCase) {
        try {
            Evaluation evaluation = judged.get();
            if (site != null) {
                SiteTerms.check(evaluation, site, policyCase.get());
            }
            return evaluation;
        } catch (RuleFailure failure) {
            throw FaultSearch.fault(failure, policyCase.get(), settings, rules, site);
        }
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    /**
     * Gives a gate, which judges one act after the other by the same records.
     *
     * <p>Throws IllegalArgumentException for records that list an id twice in a register, and for those in which something
     * refers to what a complete register does not list.
     */
    public Gate gate(PolicyCase records) {
        return new Gate(this, Objects.requireNonNull(records, "records"), rules.judge(records, settings));
    }

    /**
     * Gives the decision tables of some norms: what is found for each combination of the conditions that decide a norm.
     *
     * <p>Several of one norm where acts of several kinds, or records of several forms, are decided by other conditions; none of
     * a norm that makes no findings, or that a site added. They follow the settings of this engine. Derived from the policy's
     * own cases, which takes a second or two.
     */
    public List<DecisionTable> decisionTables(Collection<Norm> norms) {
        DecisionTables tables =
                DecisionTables.of(rules, register, settings, ExampleCases.all(policy()), List.copyOf(norms));
        return norms.stream().flatMap(norm -> tables.of(norm).stream()).toList();
    }

    /**
     * Gives a smallest set of questions that decides all that is undecided in a case.
     *
     * <p>Answering all of them leaves nothing undecided but what a reading of the text keeps open; dropping one leaves
     * something open for some answers to the others. Where rare answers together raise questions of their own, asking again
     * gives them. Found by judging copies of the case in which the missing facts have one
     * value or another. Throws what {@link #evaluate} throws.
     */
    public Questions questions(PolicyCase policyCase) {
        CaseIntegrity.check(Objects.requireNonNull(policyCase, "policyCase"));
        return ask(policyCase);
    }

    /** Gives the questions of a case that was read from files, as {@link #questions(PolicyCase)} does. */
    public Questions questions(CaseFile caseFile) {
        return ask(Objects.requireNonNull(caseFile, "caseFile").policyCase());
    }

    private Questions ask(PolicyCase policyCase) {
        return new QuestionSearch(register).questions(Inquiry.into(policyCase, settings, register, this::judge));
    }

    /**
     * Gives what would turn a finding of a case, and the act that it is about, right.
     *
     * <p>Each remedy is a smallest set of changes within the power of whoever acts, and is shown by judging the case with
     * them. The search is bounded, says so where it gave up, and gives the same in every run. Throws
     * IllegalArgumentException where the case has no such finding, and what {@link #evaluate} throws.
     */
    public Remedies remedies(PolicyCase policyCase, Finding finding) {
        return remedies(policyCase, finding, RemedySearch.MOST_JUDGED);
    }

    /**
     * Gives what would turn a finding of a case right, as {@link #remedies(PolicyCase, Finding)} does, with a bound of the
     * caller's: it gives up after judging some number of copies of the case, and has tried single changes first.
     */
    public Remedies remedies(PolicyCase policyCase, Finding finding, int mostJudged) {
        CaseIntegrity.check(Objects.requireNonNull(policyCase, "policyCase"));
        return remedy(policyCase, finding, mostJudged);
    }

    /** Gives the remedies for a case that was read from files, as {@link #remedies(PolicyCase, Finding)} does. */
    public Remedies remedies(CaseFile caseFile, Finding finding) {
        return remedy(Objects.requireNonNull(caseFile, "caseFile").policyCase(), finding, RemedySearch.MOST_JUDGED);
    }

    private Remedies remedy(PolicyCase policyCase, Finding finding, int mostJudged) {
        return RemedyQuery.ask(this, policyCase, Objects.requireNonNull(finding, "finding"), mostJudged);
    }
}
