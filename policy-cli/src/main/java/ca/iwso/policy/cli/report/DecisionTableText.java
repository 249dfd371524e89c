package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.DecisionTableJson;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Condition;
import ca.iwso.policy.model.finding.DecisionTable.Row;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decision tables, as text: the conditions by letter, then a column for each. */
public final class DecisionTableText {
    private static final String ANY = "-";
    /** Unlike "not known": no fact can decide it, but a setting. */
    private static final String LEFT_OPEN = "~";

    private final PolicyRegister register;
    private final Page page;
    private final Palette palette;

    /** Makes the text for a terminal of some width. */
    public DecisionTableText(PolicyRegister register, int width, Palette palette) {
        this.register = register;
        this.page = new Page(width);
        this.palette = palette;
    }

    /** Writes some tables. */
    public void write(List<DecisionTable> tables, OutputStream out) throws IOException {
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            table(tables.get(i));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void table(DecisionTable table) {
        String title = table.norm().id() + ", for " + String.join(", ", table.subjects());
        page.row(0, new Cell(title, page.room(0), palette::strong));
        List<Condition> conditions = table.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            String statement = DecisionTableJson.statement(conditions.get(i), register);
            page.row(2, new Cell(letter(i), 1, palette::strong), Cell.of(statement, page.room(2 + 1 + 2)));
        }
        page.gap();
        List<Cell> heads = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            heads.add(new Cell(letter(i), conditions.get(i).values().size(), palette::strong));
        }
        heads.add(new Cell("Found", outcomeWidth(conditions), palette::strong));
        page.row(2, heads.toArray(Cell[]::new));
        table.rows().forEach(row -> row(row, conditions));
        page.gap();
        page.paragraph(2, legend(table), 0);
    }

    private void row(Row row, List<Condition> conditions) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Set<Value> all = conditions.get(i).values();
            cells.add(Cell.of(signs(row.when().get(i), all), all.size()));
        }
        cells.add(Cell.of(Names.of(row.outcome()).replace('-', ' '), outcomeWidth(conditions)));
        page.row(2, cells.toArray(Cell[]::new));
    }

    private int outcomeWidth(List<Condition> conditions) {
        int taken =
                conditions.stream().mapToInt(each -> each.values().size() + 2).sum();
        return Math.max(Names.of(Outcome.NOT_APPLICABLE).length(), page.room(2 + taken));
    }

    private static String signs(Set<Value> some, Set<Value> all) {
        return some.equals(all)
                ? ANY
                : some.stream().sorted().map(DecisionTableText::sign).collect(Collectors.joining());
    }

    private static String sign(Value value) {
        return switch (value) {
            case TRUE -> Mark.FINE.sign();
            case FALSE -> Mark.VIOLATED.sign();
            case UNKNOWN -> Mark.OPEN.sign();
            case LEFT_OPEN -> LEFT_OPEN;
        };
    }

    private static String letter(int condition) {
        return String.valueOf((char) ('A' + condition));
    }

    private static String legend(DecisionTable table) {
        boolean leftOpen =
                table.conditions().stream().anyMatch(each -> each.values().contains(Value.LEFT_OPEN));
        return Mark.FINE.sign() + " holds, " + Mark.VIOLATED.sign() + " does not, " + Mark.OPEN.sign()
                + " not known, "
                + (leftOpen ? LEFT_OPEN + " left open by a reading, " : "")
                + ANY + " whatever it is. Rows that overlap agree; together they cover all "
                + table.combinations() + " combinations that a case can have.";
    }
}
