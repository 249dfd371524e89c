package ca.iwso.policy.cli;

import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds norms by what people call them: a printed clause, a section, an id. */
final class Clauses {
    private static final int NEAREST = 5;

    private Clauses() {}

    /** Gives the norm with an id, or those of a clause and all below it; empty for a name that is none. */
    static List<Norm> find(String name, PolicyRegister register) {
        String wanted = normal(name);
        List<Norm> named = register.norms().values().stream()
                .filter(norm -> normal(norm.id()).equals(wanted))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return register.norms().values().stream()
                .filter(norm -> normal(norm.clause()).equals(wanted)
                        || normal(norm.clause()).startsWith(wanted + "."))
                .toList();
    }

    /** Gives the clauses and ids whose names come nearest, the best first. */
    static List<String> nearest(String name, PolicyRegister register) {
        String wanted = normal(name);
        boolean byId = wanted.contains("/");
        Stream<String> names = register.norms().values().stream().map(norm -> byId ? norm.id() : norm.clause());
        return Nearest.of(wanted, names.toList(), NEAREST);
    }

    private static String normal(String name) {
        String stripped = name.strip().toLowerCase(Locale.ROOT);
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
