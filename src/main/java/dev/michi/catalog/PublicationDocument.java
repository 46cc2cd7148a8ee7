package dev.michi.catalog;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A publication as it is stored.
 *
 * @param id {@code module:hash}, as that of the version it made live
 * @param by ISO 8601; a text, so that no time zone can move it
 */
@TypeAlias("publication")
record PublicationDocument(
        @Id String id,
        int schemaVersion,
        String module,
        int version,
        String hash,
        Publication.Kind kind,
        LocalizedText note,
        @Nullable String by,
        @Nullable QuestionDocument question,
        String who,
        Instant at) {

    private static final int SCHEMA_VERSION = 1;

    static String id(ModuleId module, String hash) {
        return module + ":" + hash;
    }

    static PublicationDocument from(Publication publication) {
        return new PublicationDocument(
                id(publication.module(), publication.contentHash()),
                SCHEMA_VERSION,
                publication.module().value(),
                publication.version(),
                publication.contentHash(),
                publication.kind(),
                publication.note(),
                publication.by().map(LocalDate::toString).orElse(null),
                publication.question().map(QuestionDocument::from).orElse(null),
                publication.who().value(),
                publication.at());
    }

    Publication toPublication() {
        return new Publication(
                new ModuleId(module),
                version,
                hash,
                kind,
                note,
                Optional.ofNullable(by).map(LocalDate::parse),
                Optional.ofNullable(question).map(QuestionDocument::toQuestion),
                new PersonId(who),
                at);
    }
}
