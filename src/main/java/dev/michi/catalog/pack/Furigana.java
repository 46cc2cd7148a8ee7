package dev.michi.catalog.pack;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.springframework.web.util.HtmlUtils;

/** Kanji with their reading: <code>{漢字|かんじ}</code>. */
final class Furigana extends CustomNode {

    /** The reading is kana; anything else in such braces stays as it was written. */
    private static final Pattern SHAPE =
            Pattern.compile("\\{([^{}|\\n]{1,30})\\|([\\u3041-\\u309F\\u30A0-\\u30FF ]{1,60})}");

    private final String reading;

    private Furigana(String base, String reading) {
        this.reading = reading;
        appendChild(new Text(base));
    }

    /** Finds all of them below a node. */
    static void mark(Node document) {
        document.accept(new AbstractVisitor() {

            @Override
            protected void visitChildren(Node parent) {
                for (var child = parent.getFirstChild(); child != null; ) {
                    var next = child.getNext();
                    child.accept(this);
                    child = next;
                }
            }

            @Override
            public void visit(Text text) {
                split(text);
            }
        });
    }

    private static void split(Text text) {
        var literal = text.getLiteral();
        var found = SHAPE.matcher(literal);
        Node last = text;
        int end = 0;
        while (found.find()) {
            last = after(last, literal.substring(end, found.start()), text);
            var marked = new Furigana(found.group(1), found.group(2));
            marked.setSourceSpans(text.getSourceSpans());
            last.insertAfter(marked);
            last = marked;
            end = found.end();
        }
        if (end > 0) {
            after(last, literal.substring(end), text);
            text.unlink();
        }
    }

    private static Node after(Node node, String words, Text origin) {
        if (words.isEmpty()) {
            return node;
        }
        var text = new Text(words);
        text.setSourceSpans(origin.getSourceSpans());
        node.insertAfter(text);
        return text;
    }

    /** A line of a title without the readings. */
    static String plain(String line) {
        return SHAPE.matcher(line).replaceAll("$1");
    }

    /** A line of a title as HTML; empty if it gives no reading. */
    static String html(String line) {
        var found = SHAPE.matcher(line);
        var html = new StringBuilder();
        int end = 0;
        while (found.find()) {
            html.append(HtmlUtils.htmlEscape(line.substring(end, found.start())));
            html.append("<ruby>");
            html.append(HtmlUtils.htmlEscape(found.group(1)));
            html.append("<rp>（</rp><rt>").append(found.group(2)).append("</rt><rp>）</rp></ruby>");
            end = found.end();
        }
        if (end == 0) {
            return "";
        }
        html.append(HtmlUtils.htmlEscape(line.substring(end)));
        return html.toString();
    }

    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Furigana.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Furigana marked) {
                var out = context.getWriter();
                out.tag("ruby");
                for (var child = marked.getFirstChild(); child != null; child = child.getNext()) {
                    context.render(child);
                }
                out.raw("<rp>（</rp><rt>");
                out.text(marked.reading);
                out.raw("</rt><rp>）</rp></ruby>");
            }
        }
    }
}
