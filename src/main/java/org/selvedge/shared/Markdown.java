package org.selvedge.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark) to sanitised HTML and to plain text. Raw HTML in a text is shown as text; links leave with
 * {@code rel="nofollow noopener noreferrer"}; only http, https and mailto addresses survive.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "pre", "br", "hr")
            .allowElements("h3", "h4", "h5", "a")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|~&]|^[-=]|(?<=^\\d{1,9})[.)]");

    private Markdown() {}

    public static SafeHtml render(String markdown) {
        return sanitised(PARSER.parse(markdown));
    }

    /** The text's top-level blocks in order (paragraph, list, heading, quotation): what one can point at. */
    public static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(new Block(sanitised(node), plain(node)));
        }
        return blocks;
    }

    /** What a reader would say aloud: no marks, single spaces, blocks divided by a line break. */
    public static String plain(String markdown) {
        StringJoiner plain = new StringJoiner("\n");
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            String text = plain(node);
            if (!text.isEmpty()) {
                plain.add(text);
            }
        }
        return plain.toString();
    }

    /** Plain words, so that they stay plain words within Markdown, on one line. */
    public static String escape(String words) {
        return MARKS.matcher(Typed.line(words)).replaceAll("\\\\$0");
    }

    private static SafeHtml sanitised(Node node) {
        return new SafeHtml(POLICY.sanitize(RENDERER.render(node)));
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak part) {
                text.append(' ');
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                if (parent instanceof org.commonmark.node.Block) {
                    text.append(' ');
                }
            }
        });
        return singleSpaced(text);
    }

    private static String singleSpaced(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean space = letter == ' ' || letter >= '\t' && letter <= '\r';
            if (!space) {
                line.append(letter);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** One block of a text, rendered and as plain words. */
    public record Block(SafeHtml html, String plain) {}
}
