package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Fault;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Tokens.Token;

/** Reads the documents of files into a case, entry by entry, so that no file is held as a tree. */
public final class CaseDocuments {
    private final CaseAssembly assembly;
    private final Problems problems;

    /** Starts reading into a case; the problems are those of the case. */
    public CaseDocuments(CaseAssembly assembly, Problems problems) {
        this.assembly = assembly;
        this.problems = problems;
    }

    /** Reads a file of any format. */
    public void read(String file, byte[] bytes) {
        assembly.file(file);
        try {
            SourceText source = SourceText.decode(file, bytes);
            switch (Format.of(source)) {
                case YAML -> documents(file, new YamlTokens(source));
                case JSON -> documents(file, new JsonTokens(source));
                case JSON_LINES -> lines(source);
            }
        } catch (Unreadable rest) {
            problems.add(rest);
        }
    }

    private void documents(String file, Tokens tokens) throws Unreadable {
        TreeReader tree = new TreeReader(file, tokens, problems);
        boolean empty = true;
        for (Token token = tree.next(); token != Token.FINISHED; token = tree.next()) {
            if (token == Token.MAPPING) {
                tree.refuseDecoration();
                members(tree);
            } else if (token != Token.EMPTY) {
                assembly.document(tree.value(token));
            }
            empty &= token == Token.EMPTY;
        }
        if (empty) {
            problems.add(new Problem(new Place(file, 1, 1), "the file holds nothing", "write a case", ""));
        }
    }

    private void members(TreeReader tree) throws Unreadable {
        KeysSoFar keys = new KeysSoFar();
        for (String key = tree.key(keys); key != null; key = tree.key(keys)) {
            Fault at = tree.here();
            Token token = tree.next();
            Register register = Register.of(key);
            if (register != null && token == Token.SEQUENCE) {
                tree.refuseDecoration();
                assembly.open(register, new Member(key, at.line(), at.column(), at));
                entries(register, tree);
            } else {
                assembly.member(new Member(key, at.line(), at.column(), tree.value(token)));
            }
        }
    }

    private void entries(Register register, TreeReader tree) throws Unreadable {
        for (Token token = tree.next(); token != Token.END; token = tree.next()) {
            int before = problems.count();
            assembly.entry(register, tree.value(token), before);
        }
    }

    private void lines(SourceText source) {
        byte[] bytes = source.bytes();
        JsonTokens tokens = new JsonTokens(source);
        TreeReader tree = new TreeReader(source.file(), tokens, problems);
        int number = 0;
        for (int start = source.start(); start < bytes.length; number++) {
            int end = source.lineEnd(start);
            if (!source.isBlank(start, end)) {
                tokens.line(source, start, end, number);
                line(source.file(), tree, number);
            }
            start = end + 1;
        }
    }

    private void line(String file, TreeReader tree, int linesBefore) {
        int before = problems.count();
        try {
            Node node = tree.value(tree.next());
            if (tree.next() != Token.FINISHED) {
                throw new Unreadable(
                        new Place(file, linesBefore + 1, 1), "more than one value in a line", "write one value a line");
            }
            if (node instanceof Mapping mapping && mapping.member("type") != null) {
                assembly.entry(Register.EVENTS, node, before);
            } else {
                assembly.document(node);
            }
        } catch (Unreadable rest) {
            // The next line starts afresh, so that only this one is lost.
            problems.add(rest.problem());
            problems.passOver(problems.count() - before);
        }
    }
}
