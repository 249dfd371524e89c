package ca.iwso.policy.rules;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Norms, and what is claimed of them, made up to test how they are resolved. */
final class MadeUp {
    static final Moment AT = Moment.at("2026-03-05T10:00:00-05:00");
    static final Moment AS_OF = Moment.at("2026-04-01T00:00:00Z");

    static final Norm BAN = norm("1/ban", Modality.PROHIBITION, Force.HARD);
    static final Norm ADVICE = norm("1/advice", Modality.DISCOURAGEMENT, Force.SOFT);
    static final Norm LEAVE = norm("1/leave", Modality.PERMISSION, Force.NONE);

    private MadeUp() {}

    /** Gives a norm that reports and stands alone. */
    static Norm norm(String id, Modality modality, Force force) {
        return NormBuilder.builder()
                .id(id)
                .row(1)
                .group("1-test")
                .clause("1")
                .line(1)
                .quote("words")
                .summary("")
                .modality(modality)
                .force(force)
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
                .repairs(List.of())
                .build();
    }

    /** Gives a claim about a post. */
    static Claim claim(Norm norm, Act.Stage stage, Truth intended, Truth matter, Truth holds) {
        Act act = new Act("e", AT, Party.staff("bea"), "unknown", stage, intended);
        return new Claim(
                norm.id(),
                PostBuilder.builder().act(act).build(),
                "bea",
                false,
                stage,
                Reason.of("m", matter),
                Reason.of("h", holds),
                null);
    }

    /** Gives a claim about a post that was published. */
    static Claim claim(Norm norm, Truth matter, Truth holds) {
        return claim(norm, Act.Stage.DONE, Truth.UNKNOWN, matter, holds);
    }

    /** Gives a claim with another reason why the norm is broken. */
    static Claim with(Claim claim, Reason holds) {
        return like(claim, claim.subject(), claim.bearer(), holds, claim.duty());
    }

    /** Gives a claim that asks for something. */
    static Claim duty(Claim claim, Claim.Duty duty) {
        return like(claim, claim.subject(), claim.bearer(), claim.holds(), duty);
    }

    /** Gives a claim about something, for a bearer. */
    static Claim about(Claim claim, Fact subject, String bearer) {
        return like(claim, subject, bearer, claim.holds(), claim.duty());
    }

    private static Claim like(Claim claim, Fact subject, String bearer, Reason holds, Claim.@Nullable Duty duty) {
        return new Claim(claim.norm(), subject, bearer, claim.attributed(), claim.stage(), claim.matter(), holds, duty);
    }

    /** Gives what is found of a norm beside others. */
    static Finding resolve(Norm norm, List<Norm> others, Settings settings, Claim... claims) {
        List<Norm> norms = new ArrayList<>(others);
        norms.add(norm);
        PolicyRegister register = PolicyRegister.of("test", List.of(), norms, List.of(), List.of(), List.of());
        return Resolution.resolve(register, settings, AS_OF, List.of(claims)).stream()
                .flatMap(List::stream)
                .filter(finding -> finding.norm().equals(norm))
                .findFirst()
                .orElseThrow();
    }
}
