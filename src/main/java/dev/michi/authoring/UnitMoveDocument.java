package dev.michi.authoring;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A move that is not done yet.
 *
 * @param id of the unit: it goes one way at a time
 * @param titleJa of the module that is begun with it; else null
 */
@TypeAlias("unit-move")
record UnitMoveDocument(
        @Id String id,
        int schemaVersion,
        String from,
        String to,
        @Nullable String titleJa,
        @Nullable String titleEn,
        String by,
        Instant at) {

    static final int SCHEMA = 1;

    static UnitMoveDocument from(UnitMove move) {
        return new UnitMoveDocument(
                move.unit(),
                SCHEMA,
                move.from().toString(),
                move.to().toString(),
                move.title().map(LocalizedText::ja).orElse(null),
                move.title().map(LocalizedText::en).orElse(null),
                move.by().value(),
                move.at());
    }

    UnitMove toMove() {
        var title = Optional.ofNullable(titleJa).map(ja -> new LocalizedText(ja, Manuscript.string(titleEn)));
        return new UnitMove(id, draft(from), draft(to), title, new PersonId(by), at);
    }

    private static DraftId draft(String id) {
        return DraftId.parse(id).orElseThrow(() -> new IllegalStateException("Not a draft: " + id));
    }
}
