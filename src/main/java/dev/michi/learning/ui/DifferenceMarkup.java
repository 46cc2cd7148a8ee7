package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.ModuleDifference;
import dev.michi.catalog.TextDifference;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;

/**
 * What became of a module, part by part and word by word. What went is struck through and what came is marked; whoever does not
 * see that hears it. The other language is there to be opened.
 */
record DifferenceMarkup(Words words) {

    /** Of a long passage that stayed as it was, so much is shown at either end. */
    private static final int AROUND = 90;

    Markup of(ModuleDifference difference) {
        return el("ol", cls("parts"), each(difference.parts(), this::part));
    }

    private Markup part(ModuleDifference.Part part) {
        var field = words.say("revision.field." + part.field());
        var title = part.unit().map(words::in).orElseGet(() -> words.say("revision.module"));
        var fate = part.isNew() ? "new" : part.isGone() ? "gone" : "changed";
        var mine = words.language();
        return el(
                "li",
                cls("card part"),
                el(
                        "h3",
                        text(title),
                        el("span", cls("soft small"), text(field)),
                        el(
                                "span",
                                cls("chip" + (part.isGone() ? "" : " chip--soon")),
                                text(words.say("revision." + fate)))),
                side(part, mine),
                when(
                        !part.before().in(mine.other()).equals(part.now().in(mine.other())),
                        () -> el(
                                "details",
                                el(
                                        "summary",
                                        text(words.say(
                                                "revision.in." + mine.other().tag()))),
                                side(part, mine.other()))));
    }

    private Markup side(ModuleDifference.Part part, Language language) {
        if (part.isNew() || part.isGone()) {
            return whole(part, language);
        }
        var pieces = TextDifference.of(part.before().in(language), part.now().in(language), language)
                .pieces();
        return el(
                "p",
                cls("part__text"),
                attr("lang", language.tag()),
                each(pieces, piece -> piece(piece, pieces.indexOf(piece), pieces.size())));
    }

    /** A part that is new or gone says so as a whole. */
    private Markup whole(ModuleDifference.Part part, Language language) {
        var marked = part.isNew()
                ? marked("ins", "revision.added", part.now().in(language))
                : marked("del", "revision.removed", part.before().in(language));
        return el("p", cls("part__text part__text--whole"), attr("lang", language.tag()), marked);
    }

    private Markup piece(TextDifference.Piece piece, int place, int of) {
        return switch (piece.kind()) {
            case SAME -> text(shortened(piece.text(), place == 0, place == of - 1));
            case ADDED -> marked("ins", "revision.added", piece.text());
            case REMOVED -> marked("del", "revision.removed", piece.text());
        };
    }

    private Markup marked(String tag, String key, String words) {
        return el(tag, all(spoken(key + ".from"), text(words), spoken(key + ".to")));
    }

    private Markup spoken(String key) {
        return el("span", cls("sr"), text(words.say(key)));
    }

    private static String shortened(String same, boolean first, boolean last) {
        if (same.codePointCount(0, same.length()) <= 2 * AROUND + 20) {
            return same;
        }
        var before = first ? "" : head(same);
        var after = last ? "" : tail(same);
        return before + " … " + after;
    }

    private static String head(String text) {
        var cut = text.substring(0, text.offsetByCodePoints(0, AROUND));
        int end = Math.max(cut.lastIndexOf('\n'), Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('。') + 1));
        return end > AROUND / 2 ? cut.substring(0, end) : cut;
    }

    private static String tail(String text) {
        var cut = text.substring(text.offsetByCodePoints(text.length(), -AROUND));
        int start = Math.max(cut.indexOf('\n'), Math.max(cut.indexOf(' '), cut.indexOf('。'))) + 1;
        return start < AROUND / 2 ? cut.substring(start) : cut;
    }
}
