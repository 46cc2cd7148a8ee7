package dev.michi.catalog.pack;

import dev.michi.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a page into its blocks: at headings of level 2 and at {@code :::} directives, but not inside fenced code. */
final class PageParser {

    /** Text after a closed block goes on in a block named after it. */
    static final String AFTER = "after-";

    private static final Pattern HEADING = Pattern.compile("##\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:[-*+]\\s+|\\d+[.)]\\s+)?(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern COLONS = Pattern.compile("\\s{0,3}:::+.*");
    private static final Pattern CLOSE = Pattern.compile(":::\\s*");

    private final String file;
    private final Mistakes mistakes;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Map<String, Place> ids = new HashMap<>();
    private final StringBuilder body = new StringBuilder();
    private PageBlock open;
    private boolean inside;
    private int bodyLine = 1;
    private String fence = "";

    private PageParser(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        this.open = text("intro", "", 1);
    }

    static List<PageBlock> parse(String text, String file, Mistakes mistakes) {
        var parser = new PageParser(file, mistakes);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            parser.read(lines[i], i + 1);
        }
        parser.end();
        return List.copyOf(parser.blocks);
    }

    private void read(String text, int line) {
        var marker = FENCE.matcher(text);
        if (!fence.isEmpty()) {
            if (text.strip().startsWith(fence)
                    && text.strip().replace(fence.substring(0, 1), "").isEmpty()) {
                fence = "";
            }
            add(text);
        } else if (marker.matches()) {
            fence = marker.group(1);
            add(text);
        } else if (COLONS.matcher(text).matches()) {
            directive(text, line);
        } else if (HEADING.matcher(text) instanceof Matcher heading && heading.matches()) {
            heading(heading.group(1), text, line);
        } else {
            add(text);
        }
    }

    private void add(String text) {
        body.append(text).append('\n');
    }

    private void directive(String text, int line) {
        var place = Place.of(file, line);
        if (CLOSE.matcher(text).matches()) {
            if (!inside) {
                mistakes.add(place, "catalog.mistake.closes-nothing");
            } else {
                inside = false;
                var closed = open.id();
                finish(text(AFTER + closed, "", line + 1), line + 1);
            }
            return;
        }
        if (inside) {
            mistakes.add(
                    place,
                    "catalog.mistake.nested",
                    open.kind().key(),
                    open.place().line());
        }
        finish(Directive.parse(text, place, mistakes), line + 1);
        inside = true;
    }

    private void heading(String title, String text, int line) {
        if (inside) {
            mistakes.add(Place.of(file, line), "catalog.mistake.heading-2-here");
            add(text);
            return;
        }
        var id = HeadingId.matcher(title);
        if (!id.find()) {
            mistakes.add(Place.of(file, line), "catalog.mistake.heading-without-id", title);
            finish(text("line-" + line, title, line), line);
            add(text);
            return;
        }
        var plain = title.substring(0, id.start());
        finish(text(checked(id.group(1), line), plain, line), line);
        add("## " + plain);
    }

    private String checked(String id, int line) {
        if (Slug.isValid(id)) {
            return id;
        }
        mistakes.add(Place.of(file, line), "catalog.mistake.expected-id", id);
        return "line-" + line;
    }

    private PageBlock text(String id, String heading, int line) {
        return new PageBlock(PageBlock.Kind.TEXT, id, Place.of(file, line), "", heading, "", line);
    }

    /** Keeps the block read so far, unless it is text without any, and begins the next. */
    private void finish(PageBlock next, int nextBodyLine) {
        var content = body.toString();
        if (open.kind() != PageBlock.Kind.TEXT || !content.isBlank()) {
            var earlier = ids.putIfAbsent(open.id(), open.place());
            if (earlier != null) {
                mistakes.add(open.place(), "catalog.mistake.id-twice", open.id(), earlier);
            }
            blocks.add(new PageBlock(
                    open.kind(), open.id(), open.place(), open.argument(), open.head(), content, bodyLine));
        }
        body.setLength(0);
        open = next;
        bodyLine = nextBodyLine;
    }

    private void end() {
        if (!fence.isEmpty()) {
            mistakes.add(open.place(), "catalog.mistake.fence-open", fence);
        }
        if (inside) {
            mistakes.add(open.place(), "catalog.mistake.not-closed", open.kind().key());
        }
        finish(open, 0);
    }
}
