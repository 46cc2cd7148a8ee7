package dev.michi.catalog.pack;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** {@code ==marked==} text, as with a marker pen. */
final class MarkedText extends CustomNode {

    static final class Delimiters implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != 2 || closing.length() != 2) {
                return 0;
            }
            var first = opening.getOpener();
            var marked = new MarkedText();
            var spans = new SourceSpans();
            spans.addAllFrom(opening.getOpeners(2));
            for (var node : Nodes.between(first, closing.getCloser())) {
                marked.appendChild(node);
                spans.addAll(node.getSourceSpans());
            }
            spans.addAllFrom(closing.getClosers(2));
            marked.setSourceSpans(spans.getSourceSpans());
            first.insertAfter(marked);
            return 2;
        }
    }

    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(MarkedText.class, HeadingId.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof MarkedText) {
                context.getWriter().tag("mark");
                for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                    context.render(child);
                }
                context.getWriter().tag("/mark");
            }
        }
    }
}
