package dev.michi.authoring;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import dev.michi.shared.Slug;
import java.util.Locale;
import java.util.Optional;

/** What is written: the module or trail that a draft is of. There is one draft of each. Written {@code module:m-…}. */
public record DraftId(Kind kind, String id) {

    /** Both are written, reviewed and published in the same way. */
    public enum Kind {
        MODULE,
        TRAIL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the ids of this portal's own begin with. */
        String prefix() {
            return this == MODULE ? "m-" : "t-";
        }
    }

    public DraftId {
        if (!Slug.isValid(id)) {
            throw new IllegalArgumentException("Not an id: " + id);
        }
    }

    public static DraftId of(ModuleId module) {
        return new DraftId(Kind.MODULE, module.value());
    }

    public static DraftId of(TrailId trail) {
        return new DraftId(Kind.TRAIL, trail.value());
    }

    /** Nothing if it is no such id. */
    public static Optional<DraftId> parse(String text) {
        for (var kind : Kind.values()) {
            var prefix = kind.key() + ":";
            if (text.startsWith(prefix) && Slug.isValid(text.substring(prefix.length()))) {
                return Optional.of(new DraftId(kind, text.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalStateException if it is a trail's */
    public ModuleId module() {
        if (kind != Kind.MODULE) {
            throw new IllegalStateException("Not a module: " + this);
        }
        return new ModuleId(id);
    }

    /** @throws IllegalStateException if it is a module's */
    public TrailId trail() {
        if (kind != Kind.TRAIL) {
            throw new IllegalStateException("Not a trail: " + this);
        }
        return new TrailId(id);
    }

    @Override
    public String toString() {
        return kind.key() + ":" + id;
    }
}
