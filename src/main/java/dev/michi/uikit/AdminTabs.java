package dev.michi.uikit;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import java.util.List;

/** The way between the screens of administration. */
public final class AdminTabs {

    private static final List<String> PLACES = List.of("people", "jobs", "audit");

    private AdminTabs() {}

    /** @param current the last part of the screen's address: {@code people} */
    public static Markup to(String current, Words.Translations words) {
        return el(
                "nav",
                cls("tabs"),
                attr("aria-label", words.translate("admin.tabs")),
                each(
                        PLACES,
                        place -> el(
                                "a",
                                href("/admin/" + place),
                                place.equals(current) ? attr("aria-current", "page") : Markup.NONE,
                                text(words.translate("admin.tabs." + place)))));
    }
}
