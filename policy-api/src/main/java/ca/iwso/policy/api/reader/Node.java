package ca.iwso.policy.api.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a file as it was written, with where it starts. */
public sealed interface Node {

    /** Gives the line, from 1. */
    int line();

    /** Gives the column, from 1. */
    int column();

    /** A single value; numbers and truths are kept as they were written. */
    record Scalar(int line, int column, String text) implements Node {}

    /** A list. */
    record Sequence(int line, int column, List<Node> items) implements Node {}

    /** Keys with their values, in the order of the file and without duplicates. */
    record Mapping(int line, int column, List<Member> members) implements Node {

        /** Gives the value of a key, null where the key is not there. */
        public @Nullable Node get(String key) {
            Member member = member(key);
            return member == null ? null : member.value();
        }

        /** Gives a key with its value, null where the key is not there. */
        public @Nullable Member member(String key) {
            for (Member member : members) {
                if (member.key().equals(key)) {
                    return member;
                }
            }
            return null;
        }
    }

    /** What could not be read, and has been reported. */
    record Fault(int line, int column) implements Node {}

    /** A key with its value. */
    record Member(String key, int line, int column, Node value) {}
}
