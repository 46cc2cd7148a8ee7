package dev.michi.catalog.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;

/** The {@code {#id}} of a heading inside a block, taken out of its text and kept as its last child, which draws nothing. */
final class HeadingId extends CustomNode {

    /** An id in braces at the end of a heading. */
    static final Pattern SHAPE = Pattern.compile("\\s*\\{#([^}]*)}\\s*$");

    private final String id;

    HeadingId(String id) {
        this.id = id;
    }

    static Optional<String> of(Heading heading) {
        return heading.getLastChild() instanceof HeadingId last ? Optional.of(last.id) : Optional.empty();
    }

    static Matcher matcher(String text) {
        return SHAPE.matcher(text);
    }
}
