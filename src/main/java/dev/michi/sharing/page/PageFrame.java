package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.trusted;

import dev.michi.platform.Translations;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands around each shared page: whose it is, how large the type is, in which language. */
@Component
class PageFrame {

    static final Colour NIGHT = new Colour(0x14191A);

    private final Translations translations;
    private final Assets assets;

    PageFrame(Translations translations, Assets assets) {
        this.translations = translations;
        this.assets = assets;
    }

    /**
     * @param logo address of a picture, if there is one
     * @param other address of the same page in the other language, if there is one
     * @param large whether the type begins a size larger
     * @param data what the script has to know, as attributes of the body
     */
    record Head(
            Language language,
            String title,
            String owner,
            Optional<String> logo,
            Colour colour,
            Optional<String> other,
            boolean large,
            List<dev.michi.uikit.Part> data) {}

    String say(Language language, String key, Object... arguments) {
        return translations.get(key, language, arguments);
    }

    /** The style that stands in the page: colours of the customer, one for light and one for dark. */
    static String style(Colour colour) {
        return ":root{--co:light-dark(%s,%s);--on-co:light-dark(#fff,#14191a)}"
                .formatted(
                        colour.readableOnWhite().hex(), colour.readableOn(NIGHT).hex());
    }

    String html(Head head, Markup main) {
        var language = head.language();
        return "<!doctype html>"
                + el(
                                "html",
                                attr("lang", language.tag()),
                                trusted("<head><meta charset=\"utf-8\"><meta name=\"viewport\""
                                        + " content=\"width=device-width, initial-scale=1\">"
                                        + "<meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\""
                                        + " content=\"light dark\"><link rel=\"icon\" href=\"data:,\">"),
                                el("title", text(head.title())),
                                el("meta", attr("name", "description"), attr("content", head.title())),
                                trusted("<link rel=\"stylesheet\" href=\"" + assets.style() + "\"><style>"
                                        + style(head.colour()) + "</style><script src=\"" + assets.script()
                                        + "\" defer></script></head>"),
                                el("body", body(head, main)))
                        .html();
    }

    private List<dev.michi.uikit.Part> body(Head head, Markup main) {
        var parts = new java.util.ArrayList<dev.michi.uikit.Part>(head.data());
        parts.add(el("a", cls("skip"), href("#main"), text(say(head.language(), "shared.page.skip"))));
        parts.add(el("header", cls("co"), owner(head), el("div", cls("co__tools"), other(head), sizes(head))));
        parts.add(el("main", attr("id", "main"), main));
        return parts;
    }

    private static Markup owner(Head head) {
        return el(
                "div",
                cls("co__logo"),
                head.logo()
                        .map(src -> el("img", attr("src", src), attr("alt", ""), attr("width", 40), attr("height", 40)))
                        .orElseGet(() -> el(
                                "span",
                                cls("co__mark"),
                                attr("aria-hidden", "true"),
                                text(head.owner().substring(0, head.owner().offsetByCodePoints(0, 1))))),
                el("span", text(head.owner())));
    }

    private Markup other(Head head) {
        var other = head.language().other();
        return head.other()
                .map(address -> el(
                        "a",
                        cls("lang"),
                        href(address),
                        attr("lang", other.tag()),
                        attr("hreflang", other.tag()),
                        text(say(other, "shared.page.language"))))
                .orElse(Markup.NONE);
    }

    private Markup sizes(Head head) {
        var language = head.language();
        return el(
                "fieldset",
                cls("size"),
                el("legend", cls("sr"), text(say(language, "shared.page.size"))),
                size(language, 1, !head.large()),
                size(language, 2, head.large()),
                size(language, 3, false));
    }

    private Markup size(Language language, int number, boolean chosen) {
        return el(
                "label",
                cls("size__" + number),
                el(
                        "input",
                        attr("type", "radio"),
                        attr("name", "size"),
                        attr("id", "t" + number),
                        attr("value", number),
                        attr("aria-label", say(language, "shared.page.size-" + number)),
                        Markup.flag("checked", chosen)),
                el("span", attr("aria-hidden", "true"), text(language == Language.JA ? "あ" : "A")));
    }
}
