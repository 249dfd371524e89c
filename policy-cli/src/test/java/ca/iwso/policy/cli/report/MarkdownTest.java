package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a case becomes markup, as a parser of Markdown sees it. */
class MarkdownTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
            .build();
    private static final Set<Class<?>> PLAIN =
            Set.of(Document.class, BulletList.class, ListItem.class, Paragraph.class, Text.class, Code.class);

    /** Gives the text that a reader sees; fails where anything is more than text or code. */
    private static String seen(String markdown) {
        StringBuilder seen = new StringBuilder();
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                assertThat(PLAIN).contains(parent.getClass());
                super.visitChildren(parent);
            }

            @Override
            public void visit(Text text) {
                seen.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                seen.append(code.getLiteral());
            }
        });
        return seen.toString();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "word",
                "*",
                "**",
                "_",
                "`",
                "``",
                "[",
                "](",
                ")",
                "<",
                ">",
                "<b>",
                "<!--",
                "-->",
                "&amp;",
                "#",
                "# ",
                "- ",
                "+ ",
                "1. ",
                "1)",
                "> ",
                "|",
                "\\",
                "~~",
                "!",
                "![",
                "http://x.org",
                "www.x.org",
                "@bea",
                "#1",
                ":",
                "---",
                "===",
                "client#1",
                "${x}",
                "$",
                " ",
                "  ",
                "\\|",
                "é",
                "“",
                "”",
                "'",
                "/",
                "=",
                "{",
                "}");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join("", list).strip())
                .filter(text -> !text.isEmpty());
    }

    @Test
    void anAddressBehindALetterIsNoLink() {
        assertThat(Markdown.text("éwww.x.org, éhttp://x.org")).isEqualTo("`éwww.x.org`, `éhttp://x.org`");
        assertThat(seen("- " + Markdown.text("éwww.x.org"))).isEqualTo("éwww.x.org");
    }

    @Property
    void textIsOnlyText(@ForAll("hostile") String text) {
        assertThat(seen("- " + Markdown.text(text))).isEqualToNormalizingWhitespace(text);
    }

    @Property
    void codeIsOnlyCode(@ForAll("hostile") String text) {
        assertThat(seen("- a " + Markdown.code(text) + " b").strip())
                .isEqualToNormalizingWhitespace("a " + text + " b");
    }

    @Property
    void aCellIsOneCell(@ForAll("hostile") String text) {
        String row = "| " + Markdown.cell(Markdown.text(text)) + " | " + Markdown.cell(Markdown.code(text)) + " |";
        String table = PARSER.parse("| a | b |\n|---|---|\n" + row + "\n")
                .getFirstChild()
                .getClass()
                .getSimpleName();
        assertThat(table).isEqualTo("TableBlock");
        assertThat(row.replace("\\|", "").chars().filter(each -> each == '|').count())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@bea",
                "#12",
                "client#1",
                "bea@example.org",
                "https://example.org",
                "www.example.org",
                ":tada:",
                "GH-12",
                "0123abcd",
                "<b>",
                "a_b_c"
            })
    void whatACodeHostMakesSomethingOfIsCode(String text) {
        assertThat(Markdown.text("see " + text + " now")).isEqualTo("see `" + text + "` now");
    }

    @Test
    void punctuationStaysOutsideOfCode() {
        assertThat(Markdown.text("by (client#1), and @bea.")).isEqualTo("by (`client#1`), and `@bea`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exception (6.9.3) does not hold:",
                "she is staff at the time (employee, volunteer)",
                "it is not one of IWSO's own",
                "“Staff are prohibited”",
                "5 March 2026, 12:10",
                "reply-to-bea"
            })
    void proseStandsAsItIs(String text) {
        assertThat(Markdown.text(text)).isEqualTo(text);
    }
}
