package dev.michi.catalog.pack;

import dev.michi.shared.Slug;
import java.util.Map;
import java.util.regex.Pattern;

/** The first line of a block: {@code ::: kind argument {#id} head}. */
final class Directive {

    private static final Map<String, PageBlock.Kind> KINDS = Map.of(
            "text", PageBlock.Kind.TEXT,
            "clip", PageBlock.Kind.CLIP,
            "check", PageBlock.Kind.CHECK,
            "callout", PageBlock.Kind.CALLOUT,
            "image", PageBlock.Kind.IMAGE,
            "steps", PageBlock.Kind.STEPS,
            "download", PageBlock.Kind.DOWNLOAD);
    private static final Pattern SHAPE =
            Pattern.compile("::: +([^\\s{]+)(?:\\s+([^\\s{]+))?(?:\\s*\\{#([^}]*)})?\\s*(.*)");

    private Directive() {}

    /** What cannot be read is reported and becomes a callout, so that what follows is still understood. */
    static PageBlock parse(String text, Place place, Mistakes mistakes) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            mistakes.add(place, "catalog.mistake.directive-shape");
            return block(PageBlock.Kind.CALLOUT, "line-" + place.line(), place, "note", "");
        }
        var word = parts.group(1);
        var kind = KINDS.get(word);
        if (kind == null) {
            unknown(word, place, mistakes);
            return block(PageBlock.Kind.CALLOUT, "line-" + place.line(), place, "note", "");
        }
        var argument = parts.group(2) == null ? "" : parts.group(2);
        var id = parts.group(3) == null ? "" : parts.group(3);
        var head = parts.group(4).strip();
        return switch (kind) {
            case CHECK -> {
                nothingMore(argument + id + head, "check", place, mistakes);
                yield block(kind, "check", place, "", "");
            }
            case CLIP -> {
                nothingMore(id + head, "clip", place, mistakes);
                yield block(kind, given(argument, place, mistakes), place, argument, "");
            }
            case TEXT -> {
                nothingMore(argument + head, "text", place, mistakes);
                if (id.isEmpty()) {
                    mistakes.add(place, "catalog.mistake.block-without-id", word);
                }
                yield block(kind, id.isEmpty() ? "line-" + place.line() : given(id, place, mistakes), place, "", "");
            }
            case CALLOUT, IMAGE, DOWNLOAD, STEPS -> {
                if (kind == PageBlock.Kind.STEPS) {
                    nothingMore(argument, "steps", place, mistakes);
                } else if (argument.isEmpty()) {
                    mistakes.add(place, "catalog.mistake.directive-argument", word);
                }
                if (id.isEmpty()) {
                    mistakes.add(place, "catalog.mistake.block-without-id", word);
                }
                yield block(
                        kind,
                        id.isEmpty() ? "line-" + place.line() : given(id, place, mistakes),
                        place,
                        argument,
                        head);
            }
        };
    }

    private static PageBlock block(PageBlock.Kind kind, String id, Place place, String argument, String head) {
        return new PageBlock(kind, id, place, argument, head, "", place.line() + 1);
    }

    private static String given(String id, Place place, Mistakes mistakes) {
        if (Slug.isValid(id)) {
            return id;
        }
        mistakes.add(place, "catalog.mistake.expected-id", id);
        return "line-" + place.line();
    }

    private static void nothingMore(String rest, String kind, Place place, Mistakes mistakes) {
        if (!rest.isEmpty()) {
            mistakes.add(place, "catalog.mistake.directive-too-much", kind, rest);
        }
    }

    private static void unknown(String word, Place place, Mistakes mistakes) {
        var known = String.join(", ", KINDS.keySet().stream().sorted().toList());
        Suggestion.near(word, KINDS.keySet())
                .ifPresentOrElse(
                        near -> mistakes.add(place, "catalog.mistake.unknown-value-near", word, near, known),
                        () -> mistakes.add(place, "catalog.mistake.unknown-value", word, known));
    }
}
