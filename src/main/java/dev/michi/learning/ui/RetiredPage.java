package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.Catalog;
import dev.michi.learning.Progress;
import dev.michi.learning.Stamp;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;
import java.util.Optional;

/**
 * Stands where a module or a trail was that is no longer offered, for those who have walked it: it is gone, what they did is
 * not. Nobody else finds anything there.
 */
record RetiredPage(LocalizedText title, Optional<Stamp> stamp) {

    static Optional<RetiredPage> ofModule(Catalog catalog, Slug slug, Progress progress) {
        return catalog.findRetiredModule(slug).flatMap(module -> {
            var stamp = progress.stampOf(module.id().value());
            return stamp.isPresent() || progress.isStarted(module)
                    ? Optional.of(new RetiredPage(module.title(), stamp))
                    : Optional.empty();
        });
    }

    static Optional<RetiredPage> ofTrail(Catalog catalog, Slug slug, Progress progress) {
        return catalog.findRetiredTrail(slug)
                .flatMap(trail -> progress.stampOf(trail.id().value())
                        .map(stamp -> new RetiredPage(trail.title(), Optional.of(stamp))));
    }

    Markup markup(Words words) {
        return el(
                "div",
                cls("summit-view"),
                Contours.page(),
                el(
                        "div",
                        cls("wrap summit"),
                        stamp.map(each -> StampArt.pressed(each.subject(), each.text(), words.language()))
                                .orElse(Markup.NONE),
                        el("p", cls("eyebrow"), text(words.say("learning.retired.eyebrow"))),
                        el("h1", text(words.in(title))),
                        el("p", cls("soft"), text(words.say("learning.retired.text"))),
                        Pieces.nextButton(Paths.CATALOG, words.say("learning.retired.catalog")),
                        el(
                                "a",
                                cls("btn btn--text"),
                                href(Paths.STAMP_BOOK),
                                text(words.say("learning.retired.stamps")))));
    }
}
