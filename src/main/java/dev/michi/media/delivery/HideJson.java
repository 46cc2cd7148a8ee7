package dev.michi.media.delivery;

import dev.michi.media.Cut;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box over what nobody may see. */
@Schema(name = "HideBox", description = "x, y, w, h in fractions of the upright picture; seconds of the recording")
record HideJson(
        double x,
        double y,
        double w,
        double h,
        double from,
        double to,

        @Schema(allowableValues = {"blur", "fill"}) @Nullable
        String style,

        @Nullable List<MoveJson> moves) {

    static HideJson of(Cut.Hidden hidden) {
        var box = hidden.box();
        return new HideJson(
                box.x(),
                box.y(),
                box.w(),
                box.h(),
                hidden.from(),
                hidden.to(),
                hidden.style().name().toLowerCase(java.util.Locale.ROOT),
                hidden.moves().stream().map(MoveJson::of).toList());
    }

    Cut.Hidden hidden() {
        var wanted = style == null ? "blur" : style;
        if (!wanted.equals("blur") && !wanted.equals("fill")) {
            throw new IllegalArgumentException("No such style");
        }
        return new Cut.Hidden(
                new Cut.Box(x, y, w, h),
                from,
                to,
                wanted.equals("fill") ? Cut.Style.FILL : Cut.Style.BLUR,
                moves == null ? List.of() : moves.stream().map(MoveJson::move).toList());
    }

    @Schema(name = "HideMove")
    record MoveJson(double at, double x, double y, double w, double h) {

        static MoveJson of(Cut.Move move) {
            return new MoveJson(
                    move.at(),
                    move.box().x(),
                    move.box().y(),
                    move.box().w(),
                    move.box().h());
        }

        Cut.Move move() {
            return new Cut.Move(at, new Cut.Box(x, y, w, h));
        }
    }
}
