package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Explanation;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.Unread;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for build servers: JUnit XML that the schemas of both Surefire and Jenkins accept.
 *
 * <p>A finding is a test. It fails where a binding norm is broken, and is in error where whether it is broken cannot be
 * decided or something cannot be read: a build is red exactly where the exit code is not 0. What else is listed is skipped
 * or passes. No time is measured, so that the same input gives the same bytes.
 */
public final class JunitReport implements CasesFormat {
    private final boolean all;

    /**
     * Makes the format.
     *
     * @param all whether it also lists what is not applicable; what is fulfilled or exempt passes in every case
     */
    public JunitReport(boolean all) {
        this.all = all;
    }

    private enum Result {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    private record Test(String group, String name, Result result, String type, String message, String text) {}

    @Override
    public void write(Cases cases, OutputStream out) throws IOException {
        boolean several = cases.judged().size() + cases.unread().size() > 1;
        List<Test> tests = new ArrayList<>();
        for (Judged judged : cases.judged()) {
            String prefix = several ? group(judged.source()) + "." : "";
            int before = tests.size();
            tests(judged, prefix, tests);
            if (tests.size() == before) {
                // A suite without tests is an error to build servers, and to a reader it would say nothing.
                tests.add(verdict(judged, prefix));
            }
            problems(judged.file().problems(), prefix, tests);
        }
        for (Unread unread : cases.unread()) {
            problems(unread.problems(), group(Redaction.printable(unread.source())) + ".", tests);
        }
        out.write(suite(cases, tests).getBytes(StandardCharsets.UTF_8));
    }

    private void tests(Judged judged, String prefix, List<Test> tests) {
        FactWords words = judged.words();
        Explanation explanation = new Explanation(judged.register(), words);
        for (Finding finding : judged.evaluation().findings()) {
            if (judged.selection().selects(finding) && (all || finding.outcome() != Outcome.NOT_APPLICABLE)) {
                String[] path = words.id(finding.subject().path()).split("/", 2);
                String subject = path.length < 2 ? path[0] : path[0] + "." + group(path[1]);
                Result result = result(finding);
                tests.add(new Test(
                        prefix + subject,
                        finding.norm().id() + " by " + words.person(finding.bearer()),
                        result,
                        Items.name(finding.outcome()),
                        Items.name(finding.outcome()) + ": " + finding.norm().summary(),
                        result == Result.FAILURE || result == Result.ERROR ? explanation.text(finding) : ""));
            }
        }
    }

    private static Result result(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> Result.FAILURE;
            case UNDETERMINED -> finding.worstCase() == Outcome.VIOLATED ? Result.ERROR : Result.SKIPPED;
            case DEPARTED, PENDING, NOT_APPLICABLE -> Result.SKIPPED;
            case EXEMPT, FULFILLED -> Result.PASSED;
        };
    }

    private static Test verdict(Judged judged, String prefix) {
        Verdict verdict = judged.evaluation().verdict();
        String name = verdict.name().replace('_', ' ');
        Result result =
                switch (verdict) {
                    case VIOLATION -> Result.FAILURE;
                    case UNDETERMINED -> Result.ERROR;
                    case ADVISORY, COMPLIANT, NOT_REGULATED -> Result.PASSED;
                };
        return new Test(prefix + "case", "verdict", result, name, name + ": none of its findings is listed", "");
    }

    private static void problems(List<Problem> problems, String prefix, List<Test> tests) {
        for (Problem problem : problems) {
            String text = Redaction.printable(problem.toString());
            tests.add(new Test(prefix + "input", text, Result.ERROR, "BAD INPUT", text, text));
        }
    }

    /** Gives a name in which build servers see no packages. */
    private static String group(String name) {
        return name.replace('.', '_');
    }

    private String suite(Cases cases, List<Test> tests) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite");
        attribute("name", "iwso-policy", xml);
        attribute("tests", Integer.toString(tests.size()), xml);
        attribute("failures", count(Result.FAILURE, tests), xml);
        attribute("errors", count(Result.ERROR, tests), xml);
        attribute("skipped", count(Result.SKIPPED, tests), xml);
        attribute("time", "0", xml);
        xml.append(">\n  <properties>\n");
        for (Judged judged : cases.judged()) {
            property(
                    "verdict of " + judged.source(),
                    judged.evaluation().verdict().name(),
                    xml);
            property("as of", judged.evaluation().asOf().text(), xml);
            if (!judged.selection().isAll()) {
                property("listing of " + judged.source(), judged.listingInWords(all), xml);
            }
        }
        xml.append("  </properties>\n");
        tests.forEach(test -> test(test, xml));
        return xml.append("</testsuite>\n").toString();
    }

    private static String count(Result result, List<Test> tests) {
        return Long.toString(
                tests.stream().filter(test -> test.result() == result).count());
    }

    private static void property(String name, String value, StringBuilder xml) {
        xml.append("    <property");
        attribute("name", name, xml);
        attribute("value", value, xml);
        xml.append("/>\n");
    }

    private static void test(Test test, StringBuilder xml) {
        xml.append("  <testcase");
        attribute("classname", test.group(), xml);
        attribute("name", test.name(), xml);
        attribute("time", "0", xml);
        switch (test.result()) {
            case PASSED -> xml.append("/>\n");
            case SKIPPED -> {
                xml.append(">\n    <skipped");
                attribute("message", test.message(), xml);
                xml.append("/>\n  </testcase>\n");
            }
            case FAILURE, ERROR -> {
                String element = test.result() == Result.FAILURE ? "failure" : "error";
                xml.append(">\n    <").append(element);
                attribute("message", test.message(), xml);
                attribute("type", test.type(), xml);
                xml.append('>')
                        .append(Xml.text(test.text()))
                        .append("</")
                        .append(element)
                        .append(">\n  </testcase>\n");
            }
        }
    }

    private static void attribute(String name, String value, StringBuilder xml) {
        xml.append(' ').append(name).append("=\"").append(Xml.attribute(value)).append('"');
    }
}
