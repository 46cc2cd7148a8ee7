package dev.michi.media.cutting;

import dev.michi.media.Cut.Style;
import dev.michi.media.CutTime.Piece;
import dev.michi.media.cutting.HiddenSteps.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays over a picture what nobody may see through. */
final class Cover {

    /** Colours of the whole picture in so few dots that no letter survives. */
    private static final int DOTS_ACROSS = 32;

    private static final int DOTS_DOWN = 18;

    private final Chains chains;
    private final CutPlan plan;
    private final HiddenSteps hidden;

    Cover(Chains chains, CutPlan plan) {
        this.chains = chains;
        this.plan = plan;
        this.hidden = new HiddenSteps(plan);
    }

    String filled(String stream, Piece piece) {
        var steps = hidden.in(piece, Style.FILL);
        return steps.isEmpty() ? stream : chains.then(stream, boxes(steps, "0x202020"));
    }

    /** Lays a picture of few dots over the whole, transparent but for the boxes. */
    String blurred(String stream, Piece piece) {
        var steps = hidden.in(piece, Style.BLUR);
        if (steps.isEmpty()) {
            return stream;
        }
        var size = plan.largest();
        var ground = chains.next();
        var dots = chains.next();
        var mask = chains.next();
        chains.add("[%s]split=3[%s][%s][%s]".formatted(stream, ground, dots, mask));
        var soft = chains.then(
                dots, "scale=%s:flags=area,scale=%d:%d:flags=bilinear".formatted(dots(), size.width(), size.height()));
        // White is 235 in video: made full, else a twelfth of what is hidden would shine through.
        var shape =
                chains.then(mask, "format=gray,lut=y=0," + boxes(steps, "white") + ",lut=y='if(gt(val,100),255,0)'");
        var layer = chains.of(soft, shape, "alphamerge");
        return chains.of(ground, layer, "overlay=format=yuv420,format=yuv420p");
    }

    /** As large in a window as they are in the whole picture. */
    private String dots() {
        return "%d:%d"
                .formatted(
                        Math.max(2, Math.round(DOTS_ACROSS * plan.window().w())),
                        Math.max(2, Math.round(DOTS_DOWN * plan.window().h())));
    }

    private static String boxes(List<Step> steps, String colour) {
        return steps.stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "drawbox=x=%d:y=%d:w=%d:h=%d:color=%s:t=fill:enable='between(t,%.4f,%.4f)'",
                        step.x(),
                        step.y(),
                        step.width(),
                        step.height(),
                        colour,
                        step.from(),
                        step.to()))
                .collect(Collectors.joining(","));
    }
}
