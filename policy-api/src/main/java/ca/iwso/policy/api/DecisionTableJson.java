package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Condition;
import ca.iwso.policy.model.finding.DecisionTable.Row;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes decision tables as JSON, with stable bytes. */
public final class DecisionTableJson {
    private final PolicyRegister register;

    /** Makes a writer of the tables of a register's norms. */
    public DecisionTableJson(PolicyRegister register) {
        this.register = register;
    }

    /** Writes some tables, and leaves the stream open. */
    public void write(Collection<DecisionTable> tables, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("policy", () -> json.string("version", register.version()));
                json.objects("tables", tables, table -> table(json, table));
            });
        }
    }

    private void table(JsonWriter json, DecisionTable table) {
        json.string("norm", table.norm().id());
        json.strings("subjects", table.subjects());
        json.objects("conditions", table.conditions(), condition -> condition(json, condition));
        json.number("combinations", table.combinations());
        json.objects("rows", table.rows(), row -> row(json, row));
    }

    private void condition(JsonWriter json, Condition condition) {
        json.string("kind", Names.of(condition.kind()));
        json.string("id", condition.id());
        json.string("statement", statement(condition, register));
        json.strings("values", names(condition.values()));
    }

    private static void row(JsonWriter json, Row row) {
        // A condition that may be anything is written with all of its values: programs need not know which these are.
        json.any("when", row.when().stream().map(DecisionTableJson::names).toList());
        json.string("outcome", Names.of(row.outcome()));
    }

    private static List<String> names(Set<Value> values) {
        return values.stream().sorted().map(Names::of).toList();
    }

    /** Gives what a condition says, in plain words. */
    public static String statement(Condition condition, PolicyRegister register) {
        return switch (condition.kind()) {
            case TERM -> register.term(condition.id()).statement();
            case EXCEPTION ->
                condition.id() + " holds: " + register.norm(condition.id()).summary();
            case REST -> "all else holds that " + condition.id() + " asks for";
            case PRECEDENT -> condition.id() + " is violated (?: undetermined)";
            case LATE -> "it is overdue, or was done too late";
        };
    }
}
