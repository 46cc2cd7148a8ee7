package dev.michi.media.cutting;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Box;
import dev.michi.media.Cut.Hidden;
import dev.michi.media.Cut.Move;
import dev.michi.media.Cut.Style;
import dev.michi.media.CutTime.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes as rectangles that stand still for a short while. A gliding box is covered by steps, each as large as the way the
 * box goes during it, so that nothing shows at its edges.
 */
final class HiddenSteps {

    /** What scaling may carry over an edge, and half a colour sample. */
    private static final int MARGIN_PIXELS = 4;

    private static final double SHORTEST_STEP = 0.1;
    private static final int MOST_STEPS = 300;

    private final CutPlan plan;
    private final double step;

    HiddenSteps(CutPlan plan) {
        this.plan = plan;
        var moving = plan.cut().hidden().stream()
                .filter(each -> !each.moves().isEmpty())
                .mapToDouble(each -> each.moves().getLast().at() - each.from())
                .sum();
        this.step = Math.max(SHORTEST_STEP, moving / MOST_STEPS);
    }

    /** @param from seconds of the clip since the piece began, as is {@code to} */
    record Step(int x, int y, int width, int height, double from, double to) {}

    List<Step> in(Piece piece, Style style) {
        var steps = new ArrayList<Step>();
        plan.cut().hidden().stream().filter(each -> each.style() == style).forEach(each -> spans(each).stream()
                .filter(span -> span.from < piece.to() && span.to > piece.from())
                .map(span -> step(span, piece))
                .filter(step -> step.width() > 0 && step.height() > 0)
                .forEach(steps::add));
        return steps;
    }

    /** Seconds of the recording. */
    private record Span(double from, double to, double left, double top, double right, double bottom) {}

    private List<Span> spans(Hidden hidden) {
        var spans = new ArrayList<Span>();
        var at = hidden.from();
        var box = hidden.box();
        for (var move : hidden.moves()) {
            glide(at, box, move, hidden.to(), spans);
            at = move.at();
            box = move.box();
        }
        if (at < hidden.to()) {
            spans.add(around(at, hidden.to(), box, box));
        }
        return spans;
    }

    private void glide(double start, Box from, Move move, double end, List<Span> spans) {
        var length = move.at() - start;
        var parts = from.equals(move.box()) ? 1 : (int) Math.ceil(length / step);
        for (var i = 0; i < parts; i++) {
            var begins = start + length * i / parts;
            var ends = Math.min(end, start + length * (i + 1) / parts);
            if (begins < ends) {
                spans.add(around(
                        begins,
                        ends,
                        between(from, move.box(), i / (double) parts),
                        between(from, move.box(), (i + 1) / (double) parts)));
            }
        }
    }

    private static Span around(double from, double to, Box one, Box other) {
        return new Span(
                from,
                to,
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.x() + one.w(), other.x() + other.w()),
                Math.max(one.y() + one.h(), other.y() + other.h()));
    }

    private static Cut.Box between(Box from, Box to, double part) {
        return new Box(
                from.x() + (to.x() - from.x()) * part,
                from.y() + (to.y() - from.y()) * part,
                from.w() + (to.w() - from.w()) * part,
                from.h() + (to.h() - from.h()) * part);
    }

    /** Rounded outwards, a picture earlier and a picture later than asked for. What is outside of the window is not covered. */
    private Step step(Span span, Piece piece) {
        var size = plan.largest();
        var window = plan.window();
        var left = Math.min(size.width(), down((span.left - window.x()) / window.w() * size.width()));
        var top = Math.min(size.height(), down((span.top - window.y()) / window.h() * size.height()));
        var right = Math.min(size.width(), up((span.right - window.x()) / window.w() * size.width()));
        var bottom = Math.min(size.height(), up((span.bottom - window.y()) / window.h() * size.height()));
        return new Step(
                left,
                top,
                right - left,
                bottom - top,
                (span.from - piece.from()) / piece.speed() - 1.5 * plan.pictureSeconds(),
                (span.to - piece.from()) / piece.speed() + 1.5 * plan.pictureSeconds());
    }

    private static int down(double pixels) {
        return Math.max(0, ((int) Math.floor(pixels) - MARGIN_PIXELS) / 2 * 2);
    }

    private static int up(double pixels) {
        return ((int) Math.ceil(pixels) + MARGIN_PIXELS + 1) / 2 * 2;
    }
}
