package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.CaseExplanation;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes checked cases as JUnit XML, as both Surefire and Jenkins read it: one suite, and a test a case.
 *
 * <p>The time is always 0, so that the same cases give the same bytes.
 */
public final class ChecksJunit {
    private static final String SUITE = "iwso-policy test";

    private final PolicyRegister register;
    private final boolean showsContent;

    /** Makes a report by the register that the findings follow. */
    public ChecksJunit(PolicyRegister register, boolean showsContent) {
        this.register = register;
        this.showsContent = showsContent;
    }

    /** Writes the cases in their order, and leaves the stream open. */
    public void write(List<CaseCheck> checks, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            long failed = checks.stream().filter(check -> !check.passed()).count();
            attributes(
                    xml,
                    List.of("name", SUITE, "tests", String.valueOf(checks.size()), "failures", String.valueOf(failed)));
            attributes(xml, List.of("errors", "0", "skipped", "0", "time", "0"));
            properties(xml);
            for (CaseCheck check : checks) {
                test(xml, check);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException io ? io : new IOException(failure);
        }
    }

    /** Writes the properties, without which Jenkins' schema takes no suite. */
    private void properties(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("properties");
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        attributes(xml, List.of("name", "policy", "value", register.version()));
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void test(XMLStreamWriter xml, CaseCheck check) throws XMLStreamException {
        CaseExplanation words = CaseExplanation.of(check, register, showsContent);
        String file = words.id(check.expected().place().file());
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attributes(xml, List.of("name", words.id(check.expected().name()), "classname", className(file), "time", "0"));
        if (!check.passed()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            int count = check.differences().size();
            attributes(
                    xml,
                    List.of("message", count == 1 ? "1 difference" : count + " differences", "type", "difference"));
            xml.writeCharacters(
                    check.differences().stream().map(each -> text(each, words)).collect(Collectors.joining("\n")));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    /** Gives the file without its ending, its folders as packages: servers group by what stands before the last dot. */
    private static String className(String file) {
        String plain = file.replaceAll("\\.(?:yaml|yml|json)$", "").replaceAll("^[./\\\\]+", "");
        return plain.replace('.', '-').replaceAll("[/\\\\]+", ".");
    }

    private static String text(CaseCheck.Difference each, CaseExplanation words) {
        String why = String.join("\n", words.why(each));
        return words.id(each.toString()) + (why.isEmpty() ? "" : "\n" + why);
    }

    private static void attributes(XMLStreamWriter xml, List<String> namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            xml.writeAttribute(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }
}
