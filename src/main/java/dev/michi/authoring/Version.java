package dev.michi.authoring;

import dev.michi.catalog.Publication;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was published. It never changes.
 *
 * @param number as authors count; editorial changes keep it
 * @param hash names the very content
 * @param who empty for what the portal imported by itself
 * @param open whether its source is known, so that it can be compared and restored
 */
public record Version(
        int number,
        String hash,
        Publication.Kind kind,
        LocalizedText note,
        Optional<PersonId> who,
        Instant at,
        boolean open) {}
