package dev.michi.authoring.api;

import dev.michi.authoring.Comparison;
import dev.michi.catalog.TextDifference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What differs, as the API answers it. */
@Schema(name = "ContentDifference")
record DiffJson(List<ChangeJson> changes) {

    /** One field. Of a value without language both sides are the same. */
    @Schema(name = "FieldChange")
    record ChangeJson(
            @Schema(description = "path of the field") String field,

            @Schema(allowableValues = {"added", "removed", "changed"})
            String kind,

            List<PieceJson> ja,
            List<PieceJson> en) {}

    /** In reading order. */
    @Schema(name = "TextPiece")
    record PieceJson(
            @Schema(allowableValues = {"same", "added", "removed"})
            String kind,

            String text) {}

    static DiffJson of(Comparison comparison) {
        return new DiffJson(comparison.changes().stream()
                .map(each -> new ChangeJson(each.path(), key(each.kind()), pieces(each.ja()), pieces(each.en())))
                .toList());
    }

    private static List<PieceJson> pieces(TextDifference difference) {
        return difference.pieces().stream()
                .map(piece -> new PieceJson(key(piece.kind()), piece.text()))
                .toList();
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
