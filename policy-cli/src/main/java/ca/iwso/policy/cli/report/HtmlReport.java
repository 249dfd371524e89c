package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.PolicyEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;

/**
 * The report for a browser: one page that needs no network, reads without scripts, and with them filters and sorts.
 *
 * <p>Everything of the case goes through the redaction and is escaped; a content security policy in the page lets the
 * browser run nothing but the script and the style sheet that this program put there.
 */
public final class HtmlReport implements ReportFormat {
    private final Function<Judged, Advice> advisor;
    private final boolean all;

    /**
     * Makes the format.
     *
     * @param engine the engine that judged the case: it is asked what to ask and what to change
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public HtmlReport(PolicyEngine engine, boolean all) {
        this(judged -> Advisor.advice(engine, judged), all);
    }

    HtmlReport(Function<Judged, Advice> advisor, boolean all) {
        this.advisor = advisor;
        this.all = all;
    }

    @Override
    public void write(Judged judged, OutputStream out) throws IOException {
        Telling telling = new Telling(judged, all, advisor.apply(judged));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            write(telling, new Html(writer));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.write('\n');
        writer.flush();
    }

    private static void write(Telling telling, Html html) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        HtmlSummary summary = new HtmlSummary(telling, html);
        html.doctype().open("html", "lang", "en-CA").open("head");
        html.open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script))
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .open("meta", "name", "referrer", "content", "no-referrer")
                // Without one, a browser asks the server of the page for an icon.
                .open("link", "rel", "icon", "href", "data:,")
                .element("title", summary.title())
                .code("style", style)
                .close();
        html.open("body").element("a", "Skip to the findings", "class", "skip", "href", "#findings");
        summary.write();
        html.open("main", "id", "report");
        new HtmlCharts(telling, html).write();
        new HtmlFindings(telling, html).write();
        new HtmlQuestions(telling, html).write();
        new HtmlDuties(telling, html).write();
        HtmlNotes notes = new HtmlNotes(telling, html);
        notes.write();
        html.close();
        notes.footer();
        html.code("script", script).close().close();
    }

    /** Gives the policy that a browser is to keep: nothing loads, and nothing runs but what has these hashes. */
    static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("html/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
