package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.model.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the document of a case of a table, by a mapping; its nodes stand where the cells do. */
public final class CsvRows {
    private final CsvMapping mapping;
    private final String file;
    private final Problems problems;
    private final List<Problem> unmapped = new ArrayList<>();

    /** Starts with a mapping and the name of the table's file. */
    public CsvRows(CsvMapping mapping, String file, Problems problems) {
        this.mapping = mapping;
        this.file = file;
        this.problems = problems;
    }

    /** Gives the columns that the mapping says nothing of. */
    public List<Problem> unmapped() {
        return unmapped;
    }

    /** Gives the document; what is wrong with the table, or with how the mapping fits it, is reported. */
    public Mapping document(byte[] bytes, String mappingFile) {
        problems.reading(file);
        List<List<Scalar>> rows = new ArrayList<>();
        try {
            String text = SourceText.decode(file, bytes).text();
            rows.addAll(CsvText.rows(file, text, mapping.separator(), problems));
        } catch (Unreadable rest) {
            problems.add(rest);
        }
        List<Scalar> header = rows.isEmpty() ? List.of() : rows.get(0);
        header(header, mappingFile);
        List<Node> entries = new ArrayList<>();
        for (List<Scalar> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            entries.add(entry(header, row));
        }
        if (mapping.register() != Register.EVENTS) {
            // A table need not list all there is.
            entries.add(FactNodes.text(Ids.UNKNOWN));
        }
        Node all = entries.isEmpty() ? FactNodes.text(Ids.NONE) : FactNodes.list(entries);
        return new Mapping(1, 1, List.of(new Member(mapping.register().key(), 1, 1, all)));
    }

    private void header(List<Scalar> header, String mappingFile) {
        Set<String> names = new HashSet<>();
        for (Scalar cell : header) {
            if (!names.add(cell.text())) {
                problem(cell, "a second column of this name", "give each column its own name");
            } else if (!mapping.columns().containsKey(cell.text())
                    && !mapping.ignored().contains(cell.text())) {
                unmapped.add(new Problem(place(cell), "a column", "the mapping does not name it", ""));
            }
        }
        for (CsvMapping.Column column : mapping.columns().values()) {
            if (!names.contains(column.at().key())) {
                problems.add(new Problem(
                        new Place(mappingFile, column.at().line(), column.at().column()),
                        "the table has no column of this name",
                        "write a name of its first row",
                        ""));
            }
        }
    }

    private Mapping entry(List<Scalar> header, List<Scalar> row) {
        Scalar first = row.get(0);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Scalar cell = row.get(i);
            if (i >= header.size()) {
                problem(cell, "a cell without a column", "quote cells that hold the separator");
                break;
            }
            CsvMapping.Column column = mapping.columns().get(header.get(i).text());
            if (column != null && !cell.text().isEmpty()) {
                value(cell, column)
                        .ifPresent(value -> members.add(new Member(column.key(), cell.line(), cell.column(), value)));
            }
        }
        for (Member constant : mapping.constants()) {
            if (members.stream().noneMatch(member -> member.key().equals(constant.key()))) {
                members.add(new Member(constant.key(), first.line(), first.column(), at(constant.value(), first)));
            }
        }
        if (mapping.columns().values().stream().noneMatch(column -> column.key().equals("id"))) {
            members.add(
                    0,
                    new Member("id", first.line(), first.column(), at(FactNodes.text("row-" + first.line()), first)));
        }
        return new Mapping(first.line(), first.column(), members);
    }

    private Optional<Node> value(Scalar cell, CsvMapping.Column column) {
        if (column.pattern() != null) {
            return time(cell, column);
        }
        if (column.split().isEmpty()) {
            return one(cell, cell.text(), column);
        }
        List<Node> items = new ArrayList<>();
        for (String item : cell.text().split(java.util.regex.Pattern.quote(column.split()), -1)) {
            one(cell, item.strip(), column).ifPresent(items::add);
        }
        return Optional.of(new Node.Sequence(cell.line(), cell.column(), items));
    }

    private Optional<Node> one(Scalar cell, String text, CsvMapping.Column column) {
        Mapping values = column.values();
        if (values == null) {
            return Optional.of(new Scalar(cell.line(), cell.column(), column.prefix() + text));
        }
        Node value = values.get(text);
        if (value == null) {
            // The cell is not shown: it can hold a name or the text of a post.
            problem(cell, "the mapping has no value for what this cell holds", "add it to values");
            return Optional.empty();
        }
        return Optional.of(at(value, cell));
    }

    private Optional<Node> time(Scalar cell, CsvMapping.Column column) {
        try {
            TemporalAccessor read = java.util.Objects.requireNonNull(column.pattern())
                    .parseBest(cell.text(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (!(read instanceof LocalDateTime local)) {
                return Optional.of(new Scalar(cell.line(), cell.column(), read.toString()));
            }
            List<ZoneOffset> offsets = mapping.zone().getRules().getValidOffsets(local);
            if (offsets.size() == 1) {
                return Optional.of(new Scalar(
                        cell.line(),
                        cell.column(),
                        local.atOffset(offsets.get(0)).toString()));
            }
            problem(
                    cell,
                    offsets.isEmpty()
                            ? "a time that the change of clocks left out"
                            : "a time that came twice by the change of clocks",
                    "write it with its offset from UTC");
        } catch (DateTimeException noTime) {
            problem(cell, "this is no date or time of the pattern", "correct the cell, or the pattern of its column");
        }
        return Optional.empty();
    }

    /** Gives a value of the mapping as one that stands at a cell. */
    private static Node at(Node value, Scalar cell) {
        if (value instanceof Mapping keys) {
            return new Mapping(
                    cell.line(),
                    cell.column(),
                    keys.members().stream()
                            .map(each -> new Member(each.key(), cell.line(), cell.column(), at(each.value(), cell)))
                            .toList());
        }
        if (value instanceof Node.Sequence list) {
            return new Node.Sequence(
                    cell.line(),
                    cell.column(),
                    list.items().stream().map(each -> at(each, cell)).toList());
        }
        return value instanceof Scalar scalar ? new Scalar(cell.line(), cell.column(), scalar.text()) : value;
    }

    private Place place(Node node) {
        return new Place(file, node.line(), node.column());
    }

    private void problem(Node node, String found, String allowed) {
        problems.add(new Problem(place(node), found, allowed, ""));
    }
}
