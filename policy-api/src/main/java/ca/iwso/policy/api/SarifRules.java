package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The norms of a SARIF log as its rules, and their clauses as the taxonomy of the policy. */
final class SarifRules {
    private static final String TAXONOMY = "Social Media & Internet Usage Policy";

    private final PolicyRegister register;
    private final List<Norm> norms;
    private final List<String> clauses;

    /** Takes the norms that results refer to, each as often as it is referred to. */
    SarifRules(PolicyRegister register, Collection<Norm> used) {
        this.register = register;
        this.norms = used.stream().distinct().sorted().toList();
        this.clauses = norms.stream().map(Norm::clause).distinct().toList();
    }

    int index(Norm norm) {
        return norms.indexOf(norm);
    }

    /** Writes the rules. */
    void write(JsonWriter json) {
        json.objects("rules", norms, norm -> {
            json.string("id", norm.id());
            SarifJson.message("shortDescription", norm.summary().isEmpty() ? norm.id() : norm.summary(), json);
            SarifJson.message("fullDescription", quoted(norm), json);
            json.object("help", () -> json.string("text", help(norm)));
            json.object(
                    "defaultConfiguration",
                    () -> json.string(
                            "level",
                            switch (norm.force()) {
                                case HARD -> "error";
                                case SOFT -> "note";
                                case NONE -> "none";
                            }));
            json.objects("relationships", List.of(norm.clause()), clause -> {
                json.object("target", () -> taxon(clause, json));
                json.strings("kinds", List.of("superset"));
            });
            json.object("properties", () -> {
                json.string("clause", norm.clause());
                json.number("row", norm.row());
                json.string("modality", Names.of(norm.modality()));
                json.string("force", Names.of(norm.force()));
                json.strings("tags", tags(norm));
            });
        });
    }

    private static List<String> tags(Norm norm) {
        return norm.force() == Force.NONE
                ? List.of(Names.of(norm.modality()))
                : List.of(Names.of(norm.modality()), Names.of(norm.force()));
    }

    private static String quoted(Norm norm) {
        return norm.quote().isEmpty() ? norm.summary() : "“" + norm.quote() + "” (" + norm.clause() + ")";
    }

    /** Gives what a reader wants to know of a norm besides its words. */
    private String help(Norm norm) {
        StringBuilder help = new StringBuilder(quoted(norm)).append('\n');
        help.append(norm.summary()).append('\n');
        paragraph(help, "Read as", norm.reading());
        paragraph(help, "Exceptions", String.join(", ", norm.defeatedBy()));
        paragraph(help, "Excluded by", String.join(", ", norm.excludedBy()));
        paragraph(
                help,
                "Readings",
                String.join(
                        "; ",
                        register.readings(norm).stream()
                                .map(each ->
                                        each.id() + " (" + String.join(", ", new TreeMap<>(each.choices()).keySet())
                                                + "; default: " + each.standard() + ")")
                                .toList()));
        paragraph(help, "After a breach", String.join("; ", norm.repairs()));
        help.append("More: iwso-policy explain ").append(norm.id());
        return help.toString();
    }

    private static void paragraph(StringBuilder help, String label, String text) {
        if (!text.isEmpty()) {
            help.append(label).append(": ").append(text).append('\n');
        }
    }

    /** Writes the policy as a taxonomy: its clauses, as far as rules refer to them. */
    void taxonomies(JsonWriter json) {
        json.objects("taxonomies", List.of(clauses), taxa -> {
            json.string("name", TAXONOMY);
            json.string("version", register.version());
            json.string("organization", "Immigrant Women Services Ottawa");
            json.objects("taxa", taxa, clause -> json.string("id", clause));
        });
    }

    /** Writes the reference to a clause into the current object. */
    void taxon(String clause, JsonWriter json) {
        json.string("id", clause);
        json.number("index", clauses.indexOf(clause));
        json.object("toolComponent", () -> reference(json));
    }

    /** Writes the reference to the taxonomy, the only one, into the current object. */
    void reference(JsonWriter json) {
        json.string("name", TAXONOMY);
        json.number("index", 0);
    }
}
