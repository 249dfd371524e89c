package ca.iwso.policy.rules;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Precedent;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the rules claim of one subject and bearer into findings: which norm defeats which, what is true, and what
 * is due.
 *
 * <p>The only place where outcomes are decided; it knows norms from the register alone, and none by name.
 */
final class Resolution {
    private final PolicyRegister register;
    private final Settings settings;
    private final Deadlines deadlines;
    private final Moment asOf;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Defeaters defeaters;

    /**
     * One subject and bearer: norms defeat and yield to none but those of the same.
     *
     * <p>Equality is spelled out, since that which records get by default is put together at run time, at every start.
     */
    private record Key(Fact subject, String bearer) {
        static Key of(Claim claim) {
            return new Key(claim.subject(), claim.bearer());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && bearer.equals(key.bearer) && sameSubject(key.subject);
        }

        private boolean sameSubject(Fact other) {
            return subject == other
                    || (subject.id().equals(other.id()) && subject.path().equals(other.path()));
        }

        @Override
        public int hashCode() {
            return 31 * subject.id().hashCode() + bearer.hashCode();
        }
    }

    private Resolution(PolicyRegister register, Settings settings, Moment asOf) {
        this.register = register;
        this.settings = settings;
        this.deadlines = new Deadlines(register, settings);
        this.asOf = asOf;
        this.defeaters = new Defeaters(register, claims);
    }

    /** Gives the findings that follow from claims, by subject and bearer and in no particular order. */
    static List<List<Finding>> resolve(
            PolicyRegister register, Settings settings, Moment asOf, Collection<Claim> claims) {
        Map<Key, Resolution> apart = new LinkedHashMap<>();
        for (Claim claim : claims) {
            apart.computeIfAbsent(Key.of(claim), key -> new Resolution(register, settings, asOf))
                    .claims
                    .merge(claim.norm(), claim, Resolution::join);
        }
        List<List<Finding>> findings = new ArrayList<>(apart.size());
        for (Resolution resolution : apart.values()) {
            resolution.claims.keySet().forEach(resolution::finding);
            findings.add(List.copyOf(resolution.findings.values()));
        }
        return findings;
    }

    /** Joins two ways in which one norm can come to hold for the same subject. */
    static Claim join(Claim one, Claim other) {
        return new Claim(
                one.norm(),
                one.subject(),
                one.bearer(),
                one.attributed(),
                one.stage(),
                Reason.any(one.matter(), other.matter()),
                Reason.any(Reason.all(one.matter(), one.holds()), Reason.all(other.matter(), other.holds())),
                one.duty() != null ? one.duty() : other.duty());
    }

    /** Gives the finding of a norm; null where nothing is claimed of it, or it does not report. */
    private @Nullable Finding finding(String id) {
        Finding known = findings.get(id);
        Claim claim = claims.get(id);
        if (known != null || claim == null) {
            return known;
        }
        Norm norm = register.norm(id);
        if (norm.treatment() != Treatment.REPORTS) {
            return null;
        }
        Finding finding = resolve(norm, claim);
        findings.put(id, finding);
        return finding;
    }

    private Finding resolve(Norm norm, Claim claim) {
        Force force = settings.hardened().contains(norm.id()) ? Force.HARD : norm.force();
        Reason matter = claim.matter();
        if (claim.stage() == Act.Stage.ATTEMPTED && !norm.allows()) {
            matter = Reason.all(matter, claim.duty() == null ? attempt(claim, force) : untriggered(claim));
        }
        Reason because = Reason.because(matter, claim.holds());
        UsedSettings used = new UsedSettings();
        used.add(norm, settings);
        because.forEachLeaf(used);
        List<Exemption> exemptions = defeaters.among(norm.defeatedBy(), because, used);
        List<Exemption> exclusions = defeaters.among(norm.excludedBy(), because, used);
        Moment due = Moment.NONE;
        Moment remediedAt = Moment.NONE;
        Outcome breach = force == Force.HARD ? Outcome.VIOLATED : Outcome.DEPARTED;
        Outcome outcome;
        if (norm.allows()) {
            outcome = permission(because.truth());
        } else if (claim.duty() != null) {
            Duties duty = new Duties(claim.duty(), deadlines.of(norm, claim.duty()), asOf);
            due = duty.due();
            remediedAt = duty.remediedAt();
            outcome =
                    duty.outcome(matter.truth(), claim.holds().truth(), Grounds.onlyReadingsKeepOpen(because), breach);
        } else {
            outcome = conduct(matter.truth(), because.truth(), breach);
        }
        outcome = defeat(outcome, because.truth(), exemptions, exclusions);
        List<Precedent> precedents = precedents(norm);
        outcome = deferTo(precedents, outcome);
        List<Exemption> all = joined(exemptions, exclusions);
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        return new Finding(
                norm,
                claim.subject(),
                claim.bearer(),
                claim.attributed(),
                claim.stage(),
                outcome,
                undetermined && !norm.allows() ? breach : null,
                because,
                all,
                undetermined || outcome == Outcome.PENDING ? Grounds.missing(because, all) : List.of(),
                precedents,
                due,
                claim.duty() == null ? null : claim.duty().done(),
                remediedAt,
                used.sorted());
    }

    private static List<Exemption> joined(List<Exemption> some, List<Exemption> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Exemption> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    /** Gives why an attempt counts as the act itself (9.1): soft norms do not reach it, and it must be meant. */
    private static Reason attempt(Claim claim, Force force) {
        Event event = (Event) claim.subject();
        Reason meant = Reason.of(
                "attempt-meant",
                event.act().intended(),
                event,
                "intended",
                event.act().intended());
        return Reason.all(
                "attempt-counts",
                List.of(
                        Reason.of("norm-binding", Truth.of(force == Force.HARD), event, "stage", claim.stage()),
                        meant));
    }

    /** Gives why an attempt asks for nothing: whoever was nearly offered something has nothing to discuss. */
    private static Reason untriggered(Claim claim) {
        return Reason.of("took-place", Truth.FALSE, claim.subject(), "stage", claim.stage());
    }

    private static Outcome permission(Truth used) {
        return switch (used) {
            case TRUE -> Outcome.FULFILLED;
            case FALSE -> Outcome.NOT_APPLICABLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private static Outcome conduct(Truth matter, Truth broken, Outcome breach) {
        return switch (broken) {
            case TRUE -> breach;
            case FALSE -> matter == Truth.TRUE ? Outcome.FULFILLED : Outcome.NOT_APPLICABLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private static Outcome defeat(
            Outcome outcome, Truth claimed, List<Exemption> exemptions, List<Exemption> exclusions) {
        Truth excluded = any(exclusions);
        if (excluded == Truth.TRUE) {
            // A duty that was done too late is broken, or may be, although nothing is left undone.
            boolean broken = isBreach(outcome) || outcome == Outcome.UNDETERMINED;
            return claimed == Truth.FALSE && !broken ? Outcome.NOT_APPLICABLE : Outcome.EXEMPT;
        }
        if (!(isBreach(outcome) || outcome == Outcome.UNDETERMINED || outcome == Outcome.PENDING)) {
            return outcome;
        }
        return switch (any(exemptions).or(excluded)) {
            case TRUE -> Outcome.EXEMPT;
            case FALSE -> outcome;
            case UNKNOWN -> outcome == Outcome.PENDING ? outcome : Outcome.UNDETERMINED;
        };
    }

    private static Truth any(List<Exemption> exemptions) {
        Truth any = Truth.FALSE;
        for (int i = 0; i < exemptions.size(); i++) {
            any = any.or(exemptions.get(i).reason().truth());
        }
        return any;
    }

    /** Gives what was found of the norms that speak first, as far as it matters. */
    private List<Precedent> precedents(Norm norm) {
        if (norm.yieldsTo().isEmpty()) {
            return List.of();
        }
        List<Precedent> precedents = new ArrayList<>();
        for (String first : norm.yieldsTo()) {
            Finding finding = finding(first);
            if (finding != null
                    && (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.UNDETERMINED)) {
                precedents.add(new Precedent(finding.norm(), finding.outcome()));
            }
        }
        return precedents;
    }

    /** Lets the norms speak first to which this one yields: a breach of theirs silences it, an open one leaves it open. */
    private static Outcome deferTo(List<Precedent> precedents, Outcome own) {
        Outcome outcome = own;
        for (Precedent first : precedents) {
            if (first.outcome() == Outcome.VIOLATED) {
                return Outcome.NOT_APPLICABLE;
            }
            outcome = isBreach(outcome) ? Outcome.UNDETERMINED : outcome;
        }
        return outcome;
    }

    private static boolean isBreach(Outcome outcome) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.DEPARTED;
    }
}
