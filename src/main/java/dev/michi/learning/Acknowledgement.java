package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Instant;

/**
 * "I have read this version": who, which exact text, in which language it was shown, and when. A fact; nothing changes it or takes
 * it back.
 *
 * @param version as authors count
 * @param contentHash names the text; {@link dev.michi.catalog.Catalog#findVersion} opens it
 */
public record Acknowledgement(
        PersonId person, ModuleId module, int version, String contentHash, Language language, Instant at) {}
