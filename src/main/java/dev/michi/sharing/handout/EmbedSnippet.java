package dev.michi.sharing.handout;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.el;

/** What an intranet page takes over to show a shared tutorial in a frame; the portal lets the customer's own sites alone do so. */
public final class EmbedSnippet {

    private EmbedSnippet() {}

    /** HTML; link and title are escaped. */
    public static String html(String link, String title) {
        return el(
                        "iframe",
                        attr("src", link),
                        attr("title", Reading.plain(title)),
                        attr("width", "100%"),
                        attr("height", "720"),
                        attr("loading", "lazy"),
                        attr("referrerpolicy", "no-referrer"),
                        attr("allow", "fullscreen"))
                .html();
    }
}
