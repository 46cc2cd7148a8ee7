package dev.michi.uikit;

import dev.michi.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A piece of HTML that is safe to show: everything put into it was escaped, or came out of a sanitiser. Screens use it for what
 * does not answer to clicks, so that a page costs one node on the server instead of hundreds.
 */
public final class Markup implements Part {

    public static final Markup NONE = new Markup("");

    private static final Set<String> VOID =
            Set.of("img", "br", "input", "use", "path", "circle", "rect", "hr", "source", "track", "meta", "link");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** An element. Parts that are attributes go into its tag, all others become its content, in order. */
    public static Markup el(String tag, Part... parts) {
        return el(tag, List.of(parts));
    }

    public static Markup el(String tag, List<? extends Part> parts) {
        var out = new StringBuilder(64).append('<').append(tag);
        parts.forEach(part -> {
            if (part instanceof Attribute attribute) {
                attribute.appendTo(out);
            }
        });
        out.append('>');
        if (VOID.contains(tag)) {
            return new Markup(out.toString());
        }
        parts.forEach(part -> {
            if (part instanceof Markup markup) {
                out.append(markup.html);
            }
        });
        return new Markup(out.append("</").append(tag).append('>').toString());
    }

    /** Text, escaped. */
    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    /** HTML that is known to be safe: from the catalogue's sanitiser, or written in our own code. Never from a request. */
    public static Markup trusted(String html) {
        return new Markup(html);
    }

    public static Markup all(Part... parts) {
        return join(List.of(parts));
    }

    public static Markup join(Collection<? extends Part> parts) {
        var out = new StringBuilder();
        parts.forEach(part -> {
            if (part instanceof Markup markup) {
                out.append(markup.html);
            }
        });
        return new Markup(out.toString());
    }

    public static <T> Markup each(Collection<T> items, Function<? super T, Markup> toMarkup) {
        return join(items.stream().map(toMarkup).toList());
    }

    public static Markup when(boolean condition, java.util.function.Supplier<Markup> markup) {
        return condition ? markup.get() : NONE;
    }

    /** Classes, separated by spaces. */
    public static Attribute cls(String classes) {
        return new Attribute("class", classes);
    }

    /** Of what people call things, be the screen in this language or not: so that it breaks, and is read out, as it should. */
    public static Attribute lang(String name) {
        return attr("lang", Language.ofText(name).tag());
    }

    public static Attribute attr(String name, String value) {
        return new Attribute(name, value);
    }

    public static Attribute attr(String name, Number value) {
        return new Attribute(name, value.toString());
    }

    /** An attribute without a value, present or not. */
    public static Part flag(String name, boolean present) {
        return present ? new Attribute(name, "") : NONE;
    }

    /** Where a link leads: a path of this portal, {@code https:}, {@code mailto:} or a fragment; anything else leads nowhere. */
    public static Attribute href(String address) {
        var safe = address.startsWith("/") && !address.startsWith("//")
                || address.startsWith("#")
                || address.startsWith("https://")
                || address.startsWith("mailto:");
        return new Attribute("href", safe ? address : "#");
    }

    public String html() {
        return html;
    }

    @Override
    public String toString() {
        return html;
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
