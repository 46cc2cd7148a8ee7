package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * What somebody has read of a module's revisions.
 *
 * @param id {@code person:acknowledged:module:hash}, or {@code person:noticed:module:hash}
 * @param language a tag
 */
@TypeAlias("reading")
record ReadingDocument(
        @Id String id,
        int schemaVersion,
        Kind kind,
        String person,
        String module,
        int version,
        String hash,
        String language,
        Instant at) {

    private static final int SCHEMA_VERSION = 1;

    enum Kind {
        ACKNOWLEDGED,
        NOTICED
    }

    static ReadingDocument of(Kind kind, Acknowledgement fact) {
        return new ReadingDocument(
                id(kind, fact.person(), fact.module(), fact.contentHash()),
                SCHEMA_VERSION,
                kind,
                fact.person().value(),
                fact.module().value(),
                fact.version(),
                fact.contentHash(),
                fact.language().tag(),
                fact.at());
    }

    static String id(Kind kind, PersonId person, ModuleId module, String hash) {
        return person + ":" + kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + module + ":" + hash;
    }

    Acknowledgement toAcknowledgement() {
        return new Acknowledgement(
                new PersonId(person), new ModuleId(module), version, hash, Language.ofTag(language), at);
    }
}
