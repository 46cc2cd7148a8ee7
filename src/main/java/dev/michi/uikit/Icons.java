package dev.michi.uikit;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

/** The line icons of {@code icons.svg}, by name without {@code i-}. Decoration: the words beside them carry the meaning. */
public final class Icons {

    private Icons() {}

    public static Markup icon(String name) {
        return el("svg", cls("icon"), attr("aria-hidden", "true"), el("use", attr("href", "/icons.svg#i-" + name)));
    }

    /** An icon and a short text, as in lines of meta data. */
    public static Markup labelled(String name, String label) {
        return el("span", icon(name), text(label));
    }

    /** The brand mark. */
    public static Markup mark() {
        return Markup.trusted(
                "<svg class=\"mark\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect width=\"32\" height=\"32\""
                        + " rx=\"6\" fill=\"var(--stamp-fill)\"/><path d=\"M7 25c0-5.5 18-4 18-10.5S11 12 11 7.5\" fill=\"none\""
                        + " stroke=\"#fff\" stroke-width=\"2.6\" stroke-linecap=\"round\"/><circle cx=\"7\" cy=\"25\" r=\"1.9\""
                        + " fill=\"#fff\"/><path d=\"M11 3.8 14.2 8.5H7.8z\" fill=\"#fff\"/></svg>");
    }
}
