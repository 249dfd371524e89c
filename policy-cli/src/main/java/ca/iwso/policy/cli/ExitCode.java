package ca.iwso.policy.cli;

import ca.iwso.policy.model.finding.Verdict;
import java.util.List;

/** The exit codes of the program, which scripts rely on: fixed, and no option changes their meaning. */
final class ExitCode {
    /** Compliant, advisory or not regulated. */
    static final int OK = 0;
    /** A binding norm is broken. */
    static final int VIOLATION = 1;
    /** A quote does not stand in the document given. */
    static final int QUOTE_MISSING = 1;
    /** Something is otherwise than expected, or than in what it is compared with. */
    static final int DIFFERENCE = 1;
    /** Bad input or usage. */
    static final int BAD_INPUT = 2;
    /** Whether a binding norm is broken cannot be decided yet. */
    static final int UNDETERMINED = 3;
    /** A fault of the program, as {@code EX_SOFTWARE} of sysexits. */
    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case VIOLATION -> VIOLATION;
            case UNDETERMINED -> UNDETERMINED;
            case ADVISORY, COMPLIANT, NOT_REGULATED -> OK;
        };
    }

    /** Gives the code for a case of which some entries could not be read: never one that says it is fine. */
    static int ofIncomplete(Verdict verdict) {
        return verdict == Verdict.VIOLATION ? VIOLATION : BAD_INPUT;
    }

    /** Gives the code of several cases: that of the worst, where a broken norm is worse than what was not judged. */
    static int worst(int one, int other) {
        List<Integer> worstFirst = List.of(VIOLATION, BAD_INPUT, UNDETERMINED, OK);
        return worstFirst.indexOf(one) <= worstFirst.indexOf(other) ? one : other;
    }
}
