package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.finding.Finding;

/**
 * A finding with what a table shows of it.
 *
 * @param number its number in the report, from 1, in the order of the report
 * @param finding the finding
 * @param person who bears it
 * @param subject the id of what it is about
 * @param act what that is, in words
 * @param when when that happened, in words; of a person or an account, by when what is asked of it is due; may be empty
 * @param instant the same to sort by; empty where it is not known
 * @param place where it is recorded; may be empty
 */
record Told(
        int number,
        Finding finding,
        String person,
        String subject,
        String act,
        String when,
        String instant,
        String place) {

    /** Gives the anchor of the finding in a page. */
    String anchor() {
        return "finding-" + number;
    }
}
