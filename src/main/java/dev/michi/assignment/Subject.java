package dev.michi.assignment;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import dev.michi.shared.Slug;
import java.util.Optional;

/** What is assigned. */
public sealed interface Subject {

    record OfTrail(TrailId id) implements Subject {
        @Override
        public String key() {
            return "trail:" + id;
        }
    }

    record OfModule(ModuleId id) implements Subject {
        @Override
        public String key() {
            return "module:" + id;
        }
    }

    /** {@code trail:t-first-weeks}, {@code module:m-welcome}; the same for ever. */
    String key();

    /** @return empty if no subject has such a key */
    static Optional<Subject> parse(String key) {
        var parts = key.split(":", -1);
        if (parts.length != 2 || !Slug.isValid(parts[1])) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "trail" -> Optional.of(new OfTrail(new TrailId(parts[1])));
            case "module" -> Optional.of(new OfModule(new ModuleId(parts[1])));
            default -> Optional.empty();
        };
    }
}
