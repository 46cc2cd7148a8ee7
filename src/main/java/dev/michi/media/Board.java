package dev.michi.media;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A storyboard somebody works on. It may be unfinished: half a sentence, a scene without its picture.
 *
 * @param revision rises with each save; a save names the one it began from
 * @param scenes how many
 * @param clip what was made of it last
 * @param draft in the words of the API; never null, an object
 */
public record Board(
        BoardId id,
        PersonId owner,
        LocalizedText title,
        int revision,
        int scenes,
        Optional<ClipId> clip,
        Instant changedAt,
        JsonNode draft) {}
