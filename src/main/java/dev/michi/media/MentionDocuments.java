package dev.michi.media;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Finds out which media files the database names. It looks for their hashes anywhere in any collection: a feature that keeps
 * the address of a file, in a field or in the middle of a page, has nothing to announce and can forget nothing.
 */
@Repository
class MentionDocuments {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final MongoOperations database;

    MentionDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Those of the hashes that stand nowhere. Mostly content names them all, and large collections are not looked into. */
    Set<String> unmentioned(Set<String> hashes) {
        var left = new HashSet<>(hashes);
        for (var collection : smallestFirst()) {
            if (!left.isEmpty()) {
                removeMentioned(collection, left);
            }
        }
        return left;
    }

    private List<String> smallestFirst() {
        return database.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .sorted(Comparator.comparingLong(database::estimatedCount))
                .toList();
    }

    private void removeMentioned(String collection, Set<String> left) {
        try (var documents = database.stream(new Query(), Document.class, collection)) {
            documents.takeWhile(each -> !left.isEmpty()).forEach(document -> {
                var hashes = HASH.matcher(document.toJson());
                while (hashes.find()) {
                    left.remove(hashes.group());
                }
            });
        }
    }
}
