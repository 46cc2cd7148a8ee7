package dev.michi.shared;

import java.util.regex.Pattern;

/** A name in an address or a file: 2 to 64 of {@code a-z 0-9 -}, starting with a letter. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
