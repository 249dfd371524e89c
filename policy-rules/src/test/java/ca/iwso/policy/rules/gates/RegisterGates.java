package ca.iwso.policy.rules.gates;

import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the norms and the rules that encode them; each gate gives what is wrong in plain words. */
final class RegisterGates {
    private static final int LONGEST_QUOTE = 25;

    private RegisterGates() {}

    static List<String> encoded(PolicyRegister register, Map<String, String> rules) {
        List<String> wrong = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            boolean hasRule = rules.containsValue(norm.id());
            if (norm.treatment() == Treatment.REPORTS && !hasRule) {
                wrong.add(norm.id() + " reports but has no rule");
            }
            if (norm.treatment() == Treatment.ON_RECORD && norm.reason().isEmpty()) {
                wrong.add(norm.id() + " is on record without a reason");
            }
            if (norm.treatment() == Treatment.ON_RECORD && hasRule) {
                wrong.add(norm.id() + " is on record but has a rule");
            }
        }
        return wrong;
    }

    static List<String> ruleNames(PolicyRegister register, Map<String, String> rules) {
        List<String> wrong = new ArrayList<>();
        rules.forEach((name, norm) -> {
            if (!norm.isEmpty() && !register.norms().containsKey(norm)) {
                wrong.add("“" + name + "” encodes " + norm + ", which the register does not have");
            } else if (!norm.isEmpty()
                    && !name.startsWith(register.norm(norm).clause().replaceAll("\\.p\\d+$", "") + " ")) {
                wrong.add("“" + name + "” does not start with the clause of " + norm);
            }
        });
        return wrong;
    }

    static List<String> wording(PolicyRegister register) {
        List<String> wrong = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            if (norm.quote().split("\\s+").length > LONGEST_QUOTE) {
                wrong.add(norm.id() + " quotes more than " + LONGEST_QUOTE + " words");
            }
            if (!norm.id().matches("[0-9A-Za-z. ]+/[a-z0-9-]+")) {
                wrong.add(norm.id() + " is not a clause and a slug");
            }
            boolean binds = Set.of(
                            Modality.OBLIGATION, Modality.PROHIBITION, Modality.RECOMMENDATION, Modality.DISCOURAGEMENT)
                    .contains(norm.modality());
            if (norm.treatment() == Treatment.REPORTS && binds == (norm.force() == Force.NONE)) {
                wrong.add(norm.id() + " has a force that does not fit its modality");
            }
        }
        return wrong;
    }

    static List<String> references(PolicyRegister register) {
        List<String> wrong = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            others(norm)
                    .filter(other -> !register.norms().containsKey(other))
                    .forEach(other -> wrong.add(norm.id() + " names " + other + ", which the register does not have"));
            norm.apart().keySet().stream()
                    .filter(other -> !norm.winners().contains(other))
                    .forEach(other -> wrong.add(norm.id() + " never meets " + other + ", which does not defeat it"));
            if (!norm.deadline().isEmpty() && !register.parameters().containsKey(norm.deadline())) {
                wrong.add(norm.id() + " names the parameter " + norm.deadline() + ", which the register does not have");
            }
        }
        // Only where all names are there can the relation be followed.
        return wrong.isEmpty() ? cycles(register) : wrong;
    }

    private static List<String> cycles(PolicyRegister register) {
        return register.norms().keySet().stream()
                .filter(norm -> reaches(register, norm, norm, new HashSet<>()))
                .map(norm -> norm + " defeats or yields to itself")
                .toList();
    }

    /** Gives the rows of a range that no norm covers. */
    static List<Integer> missingRows(PolicyRegister register, Stream<Integer> rows) {
        Set<Integer> covered = new HashSet<>();
        register.norms().values().forEach(norm -> covered.add(norm.row()));
        return rows.filter(row -> !covered.contains(row)).toList();
    }

    private static Stream<String> others(Norm norm) {
        return Stream.of(norm.winners(), norm.yieldsTo()).flatMap(List::stream);
    }

    private static boolean reaches(PolicyRegister register, String from, String to, Set<String> seen) {
        return others(register.norm(from))
                .anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(register, next, to, seen)));
    }
}
