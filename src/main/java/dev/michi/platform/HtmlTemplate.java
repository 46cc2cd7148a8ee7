package dev.michi.platform;

import dev.michi.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A page without JavaScript: a file below {@code pages/} with three kinds of places. <code>{t:some.key}</code> is a
 * translation, <code>{name}</code> a value, escaped; <code>{html:name}</code> a value that is HTML already. There are no
 * conditions and no loops: pieces are templates of their own.
 */
public final class HtmlTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{(?:(t|html):)?([a-z][a-z0-9.-]*)}");

    private final String source;
    private final Translations translations;

    private HtmlTemplate(String source, Translations translations) {
        this.source = source;
        this.translations = translations;
    }

    /** @param file {@code sign-in.html} */
    public static HtmlTemplate of(String file, Translations translations) {
        try {
            var source = new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8);
            return new HtmlTemplate(source, translations);
        } catch (IOException broken) {
            throw new UncheckedIOException("No page " + file, broken);
        }
    }

    /** @throws IllegalArgumentException if a value is missing */
    public String render(Language language, Map<String, String> values) {
        return PLACE.matcher(source).replaceAll(place -> Matcher.quoteReplacement(fill(place, language, values)));
    }

    private String fill(java.util.regex.MatchResult place, Language language, Map<String, String> values) {
        var name = place.group(2);
        var kind = place.group(1);
        if ("t".equals(kind)) {
            return HtmlUtils.htmlEscape(translations.get(name, language));
        }
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The page needs a value for " + name);
        }
        return kind == null ? HtmlUtils.htmlEscape(value) : value;
    }
}
