package dev.michi.sharing.page;

import dev.michi.shared.Language;
import java.util.regex.Pattern;

/** The sanitised HTML of a tutorial as a shared page shows it. */
final class PageWords {

    private static final Pattern READING = Pattern.compile("<(rt|rp)>[^<]*</\\1>|</?ruby>");
    /** Places inside the portal, which the readers cannot open and need not know of. */
    private static final Pattern INSIDE = Pattern.compile("<a href=\"/[^\"]*\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final Language language;
    private final boolean readings;

    PageWords(Language language, boolean readings) {
        this.language = language;
        this.readings = readings;
    }

    Language language() {
        return language;
    }

    String html(String sanitised) {
        var outside = INSIDE.matcher(sanitised).replaceAll("$1");
        return readings ? outside : READING.matcher(outside).replaceAll("");
    }
}
