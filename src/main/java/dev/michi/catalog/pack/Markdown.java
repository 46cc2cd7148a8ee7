package dev.michi.catalog.pack;

import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into sanitised HTML, and says what does not belong into it. */
final class Markdown {

    private static final int DEPTH = 60;
    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEPTH)
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .customDelimiterProcessor(new MarkedText.Delimiters())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Reading reading;

    Markdown(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param source of one block @param line of the file where it starts, from 1
     * @param anchor id for its heading of level 2; empty where none is allowed
     */
    String html(String source, String file, int line, Language language, Optional<String> anchor) {
        Node document = PARSER.parse(source);
        if (depth(document) > DEPTH) {
            reading.mistakes().add(Place.of(file, line), "catalog.mistake.too-nested");
            return "";
        }
        Furigana.mark(document);
        document.accept(new MarkdownInspection(reading, file, line, anchor.isPresent()));
        return rendered(document, language, anchor);
    }

    /**
     * One entry of a numbered list.
     *
     * @param picture reference of the picture in it; empty if there is none @param line of the file
     */
    record Item(String html, String picture, String alternative, int line) {}

    /** The entries of the one numbered list that the source is; none if it is anything else. */
    List<Item> items(String source, String file, int line, Language language) {
        Node document = PARSER.parse(source);
        if (depth(document) > DEPTH
                || !(document.getFirstChild() instanceof OrderedList list)
                || list.getNext() != null) {
            return List.of();
        }
        Furigana.mark(document);
        var items = new ArrayList<Item>();
        for (Node item = list.getFirstChild(); item != null; item = list.getFirstChild()) {
            item.unlink();
            items.add(item(item, file, line, language));
        }
        return items;
    }

    private Item item(Node item, String file, int line, Language language) {
        var picture = StepPicture.takeFrom(item);
        int at = line + item.getSourceSpans().getFirst().getLineIndex();
        var content = new Document();
        for (Node child = item.getFirstChild(); child != null; child = item.getFirstChild()) {
            content.appendChild(child);
        }
        content.accept(new MarkdownInspection(reading, file, line, false));
        return new Item(rendered(content, language, Optional.empty()), picture.reference(), picture.alternative(), at);
    }

    private static String rendered(Node document, Language language, Optional<String> anchor) {
        var html = HtmlRenderer.builder()
                .attributeProviderFactory(context -> new Attributes(anchor))
                .nodeRendererFactory(context -> new AccessibleTables(context, language))
                .nodeRendererFactory(MarkedText.Renderer::new)
                .nodeRendererFactory(TaskItems::new)
                .nodeRendererFactory(Furigana.Renderer::new)
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document);
        return Sanitiser.clean(html);
    }

    /** Walks without recursion, since those that come after it recurse. */
    private static int depth(Node document) {
        int depth = 0;
        int deepest = 0;
        for (Node node = document; node != null; ) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == document ? null : node.getNext();
        }
        return deepest;
    }

    /** The words of one line of Markdown: of a heading, of a title. */
    static String plain(String line) {
        var document = PARSER.parse("# " + line);
        Furigana.mark(document);
        return Words.of(document);
    }

    /** Headings get their ids; links out of the portal open beside it. */
    private record Attributes(Optional<String> anchor) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                var id = heading.getLevel() == 2 ? anchor : HeadingId.of(heading);
                id.ifPresent(value -> attributes.put("id", value));
            } else if (node instanceof Link link && link.getDestination().startsWith("https:")) {
                attributes.put("target", "_blank");
            }
        }
    }
}
