package dev.michi.platform;

import java.util.List;

/** An ascending index that a feature needs. Declared by beans of type {@link DatabaseNeeds}, created at start. */
public record IndexDeclaration(String collection, boolean unique, List<String> fields) {

    public IndexDeclaration {
        fields = List.copyOf(fields);
    }

    public static IndexDeclaration of(String collection, String... fields) {
        return new IndexDeclaration(collection, false, List.of(fields));
    }

    public static IndexDeclaration unique(String collection, String... fields) {
        return new IndexDeclaration(collection, true, List.of(fields));
    }
}
