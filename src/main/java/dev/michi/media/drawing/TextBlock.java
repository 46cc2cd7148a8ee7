package dev.michi.media.drawing;

import dev.michi.media.typesetting.LineBreaker;
import dev.michi.shared.Language;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Broken lines of one size. {@code y} is always the top of the block. */
record TextBlock(List<String> lines, Type type, double leading) {

    /** How much of a line's height stands above the baseline. */
    private static final double ASCENT = 0.88;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** The room that a text may take. */
    record Room(double width, int lines, double largest, double smallest, double leading) {}

    /** The text in the largest size that keeps it inside the room, preferably without torn phrases. */
    static TextBlock fit(String text, Language language, DoubleFunction<Font> face, LineBreaker breaker, Room room) {
        Optional<TextBlock> torn = Optional.empty();
        for (var size = room.largest(); size >= room.smallest(); size -= 2) {
            var type = new Type(face.apply(size));
            var set = breaker.set(text, language, room.width(), type::width);
            var block = new TextBlock(set.lines(), type, size * room.leading());
            if (block.lines.size() <= room.lines() && block.width() <= room.width()) {
                if (set.clean()) {
                    return block;
                }
                torn = torn.or(() -> Optional.of(block));
            }
        }
        return torn.orElseGet(() -> smallest(text, language, face, breaker, room));
    }

    private static TextBlock smallest(
            String text, Language language, DoubleFunction<Font> face, LineBreaker breaker, Room room) {
        var type = new Type(face.apply(room.smallest()));
        return new TextBlock(
                breaker.lines(text, language, room.width(), type::width), type, type.size() * room.leading());
    }

    double width() {
        return lines.stream().mapToDouble(type::width).max().orElse(0);
    }

    /** From the top of the first line to the foot of the last one. */
    double height() {
        return lines.isEmpty() ? 0 : (lines.size() - 1) * leading + type.size();
    }

    void draw(Graphics2D g, Color colour, double x, double y) {
        g.setColor(colour);
        for (var i = 0; i < lines.size(); i++) {
            type.draw(g, lines.get(i), x, baseline(y, i));
        }
    }

    /** A marker pen drawn under the lines, as the portal marks what matters. */
    void mark(Graphics2D g, Color colour, double x, double y) {
        g.setColor(colour);
        for (var i = 0; i < lines.size(); i++) {
            var top = baseline(y, i) - type.size() * 0.22;
            g.fill(new Rectangle2D.Double(
                    x - type.size() * 0.08, top, type.width(lines.get(i)) + type.size() * 0.16, type.size() * 0.34));
        }
    }

    private double baseline(double y, int line) {
        return y + line * leading + type.size() * ASCENT;
    }
}
