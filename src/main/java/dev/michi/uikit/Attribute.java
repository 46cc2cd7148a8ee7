package dev.michi.uikit;

/** An attribute of an element; its value is escaped when written. */
public record Attribute(String name, String value) implements Part {

    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    public Attribute {
        if (!NAME.matcher(name).matches() || name.regionMatches(true, 0, "on", 0, 2)) {
            throw new IllegalArgumentException("Not an attribute for markup: " + name);
        }
    }

    void appendTo(StringBuilder out) {
        out.append(' ').append(name).append("=\"").append(Markup.escape(value)).append('"');
    }
}
