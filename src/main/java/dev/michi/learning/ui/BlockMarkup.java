package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.trusted;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Block;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;

/** The blocks of a unit that are read: text, callouts, images, downloads. Clips and checks are components. */
final class BlockMarkup {

    private BlockMarkup() {}

    static Markup of(Block block, Words words) {
        return switch (block) {
            case Block.Text text -> trusted(words.in(text.html()));
            case Block.Callout callout -> callout(callout, words);
            case Block.Image image -> image(image, words);
            case Block.Download download -> download(download, words);
            case Block.Steps steps -> steps(steps, words);
            case Block.ClipBlock ignored -> Markup.NONE;
            case Block.CheckBlock ignored -> Markup.NONE;
        };
    }

    private static Markup callout(Block.Callout callout, Words words) {
        var title = words.in(callout.title());
        if (callout.kind() == Block.Callout.Kind.QUOTE) {
            return el(
                    "figure",
                    cls("quote"),
                    attr("id", callout.id().value()),
                    el("blockquote", trusted(words.in(callout.html()))),
                    when(!title.isEmpty(), () -> el("figcaption", cls("soft small"), text(title))));
        }
        return el(
                "div",
                attr("role", "note"),
                cls("callout" + modifier(callout.kind())),
                attr("id", callout.id().value()),
                icon(iconOf(callout.kind())),
                el(
                        "b",
                        text(
                                title.isEmpty()
                                        ? words.say("learning.callout."
                                                + callout.kind().name().toLowerCase(java.util.Locale.ROOT))
                                        : title)),
                el("div", cls("callout__text"), trusted(words.in(callout.html()))));
    }

    private static String modifier(Block.Callout.Kind kind) {
        return switch (kind) {
            case NOT -> " callout--not";
            case NEW -> " callout--new";
            default -> "";
        };
    }

    private static String iconOf(Block.Callout.Kind kind) {
        return switch (kind) {
            case NOT -> "ban";
            case NEW -> "history";
            case TIP -> "target";
            default -> "info";
        };
    }

    private static Markup image(Block.Image image, Words words) {
        return el(
                "figure",
                cls("picture"),
                attr("id", image.id().value()),
                el(
                        "img",
                        attr("src", image.file().address()),
                        attr("alt", words.in(image.alternative())),
                        attr("loading", "lazy")),
                when(
                        !image.caption().isEmpty(),
                        () -> el("figcaption", cls("soft small"), trusted(words.in(image.caption())))));
    }

    private static Markup steps(Block.Steps steps, Words words) {
        var heading = words.in(steps.heading());
        return el(
                "section",
                cls("steps"),
                attr("id", steps.id().value()),
                when(!heading.isEmpty(), () -> el("h2", text(heading))),
                el(
                        "ol",
                        cls("steps__list"),
                        join(steps.steps().stream()
                                .map(step -> step(step, words))
                                .toList())));
    }

    private static Markup step(Block.Steps.Step step, Words words) {
        return el(
                "li",
                el("div", cls("steps__text"), trusted(words.in(step.html()))),
                step.picture()
                        .map(file -> el(
                                "img",
                                cls("steps__picture"),
                                attr("src", file.address()),
                                attr("alt", words.in(step.alternative())),
                                attr("loading", "lazy")))
                        .orElse(Markup.NONE));
    }

    private static Markup download(Block.Download download, Words words) {
        return el(
                "p",
                cls("download"),
                attr("id", download.id().value()),
                el(
                        "a",
                        cls("btn"),
                        href(download.file().address()),
                        attr("download", ""),
                        attr("router-ignore", ""),
                        icon("download"),
                        text(words.in(download.title()))),
                el("span", cls("soft xs"), text(size(download.file().bytes()))));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : bytes / 1_000_000 + " MB";
    }
}
