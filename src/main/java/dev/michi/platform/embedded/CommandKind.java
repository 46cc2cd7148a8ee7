package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;

/** What a command does to the store, and so whom it has to wait for. */
enum CommandKind {
    /** Changes nothing and waits for nobody. */
    READ,
    /** Changes documents, side by side with others of its kind. */
    WRITE,
    /** Changes collections or indexes and wants to be alone. */
    STRUCTURE;

    static CommandKind of(String command, Document message) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert", "update", "delete", "findandmodify" -> WRITE;
            case "create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection" -> STRUCTURE;
            case "aggregate" -> writesResult(message) ? STRUCTURE : READ;
            default -> READ;
        };
    }

    private static boolean writesResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
