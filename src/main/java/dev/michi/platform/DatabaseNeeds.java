package dev.michi.platform;

import java.util.List;

/** What a feature needs of the database before the first request. One bean a feature. */
public interface DatabaseNeeds {

    List<IndexDeclaration> indexes();

    default List<Migration> migrations() {
        return List.of();
    }
}
