package dev.michi.authoring;

import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.List;

/** A unit's page in one language as Markdown. */
final class PageText {

    private final UnitManuscript unit;
    private final Language language;
    private final StringBuilder page = new StringBuilder();
    private final List<String> owners = new ArrayList<>();

    /** What text without a heading would be called here. */
    private String next = "intro";

    PageText(UnitManuscript unit, Language language) {
        this.unit = unit;
        this.language = language;
    }

    YamlText.Result write() {
        unit.blocks().forEach(this::block);
        return new YamlText.Result(page.toString(), owners);
    }

    private void block(BlockManuscript block) {
        var field = "units/" + unit.id() + "/blocks/" + block.id();
        var head = oneLine(block.head().in(language));
        var body = body(block.body().in(language));
        boolean text = block.kind().equals(BlockManuscript.TEXT);
        if (text && head.isEmpty() && body.isEmpty()) {
            return;
        }
        if (!page.isEmpty()) {
            add("", field);
        }
        if (text && !head.isEmpty()) {
            add("## " + head + " {#" + block.id() + "}", field + "/head");
            if (!body.isEmpty()) {
                add("", field);
                add(body, field + "/body");
            }
            next = "";
        } else if (text && block.id().equals(next)) {
            add(body, field + "/body");
            next = "";
        } else {
            directive(block, head, body, field);
            next = "after-" + (block.kind().equals(BlockManuscript.CLIP) ? block.argument() : block.id());
        }
    }

    private void directive(BlockManuscript block, String head, String body, String field) {
        var line = new StringBuilder("::: ").append(block.kind());
        boolean named =
                switch (block.kind()) {
                    case BlockManuscript.CHECK, BlockManuscript.CLIP -> false;
                    default -> true;
                };
        if (!block.argument().isBlank()) {
            line.append(' ').append(oneLine(block.argument()).replaceAll("[\\s{}]", ""));
        }
        if (named) {
            line.append(" {#").append(block.id()).append('}');
        }
        if (named && !head.isEmpty()) {
            line.append(' ').append(head);
        }
        add(line.toString(), head.isEmpty() ? field : field + "/head");
        if (!body.isEmpty()) {
            add(body, field + "/body");
        }
        add(":::", field);
    }

    private void add(String lines, String field) {
        for (var line : lines.split("\n", -1)) {
            page.append(line).append('\n');
            owners.add(field);
        }
    }

    private static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    private static String body(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceFirst("^(?:[ \\t]*\\n)+", "")
                .stripTrailing();
    }

    private static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(each -> !YamlText.isControl(each)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
