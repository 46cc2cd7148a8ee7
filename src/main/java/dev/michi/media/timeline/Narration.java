package dev.michi.media.timeline;

import dev.michi.media.Clip.Chapter;
import dev.michi.media.Clip.Cue;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the narration of a timeline into captions: a cue a sentence, spread over its scene by length, each of at most
 * two lines that can be read at a glance (20 Japanese or 42 Latin characters, the limits of broadcasters).
 */
public final class Narration {

    /** A caption leaves the screen a little before the next scene comes in. */
    private static final double REST = 0.2;

    private final LineBreaker breaker;

    public Narration(LineBreaker breaker) {
        this.breaker = breaker;
    }

    public List<Cue> cues(Timeline timeline, Language language) {
        var cues = new ArrayList<Cue>();
        for (var span : timeline.spans()) {
            var texts = texts(span.scene().narration().in(language), language);
            var total = texts.stream().mapToInt(String::length).sum();
            var available = span.seconds() - Math.min(REST, span.seconds() / 10);
            var said = 0;
            for (var text : texts) {
                var start = span.start() + available * said / total;
                said += text.length();
                cues.add(new Cue(millis(start), millis(span.start() + available * said / total), text));
            }
        }
        return List.copyOf(cues);
    }

    public List<Chapter> chapters(Timeline timeline, Language language) {
        return timeline.spans().stream()
                .flatMap(span -> span.scene().chapter().stream()
                        .map(title -> new Chapter(millis(span.start()), title.in(language))))
                .toList();
    }

    /** The lines of a cue as they stand on the screen. */
    public List<String> lines(String cue, Language language) {
        return breaker.lines(cue, language, lineWidth(language), text -> width(text, language));
    }

    private List<String> texts(String narration, Language language) {
        return Sentences.of(narration, language).stream()
                .flatMap(sentence -> twoLinesEach(sentence, language).stream())
                .toList();
    }

    /** Splits a sentence that needs more than two lines into even parts. */
    private List<String> twoLinesEach(String sentence, Language language) {
        if (lines(sentence, language).size() <= 2) {
            return List.of(sentence);
        }
        for (var width = 2.0 * lineWidth(language); width > lineWidth(language); width -= 2) {
            var parts = breaker.lines(sentence, language, width, text -> width(text, language));
            if (parts.stream().allMatch(part -> lines(part, language).size() <= 2)) {
                return parts;
            }
        }
        return breaker.lines(sentence, language, lineWidth(language), text -> width(text, language));
    }

    private static double lineWidth(Language language) {
        return language == Language.JA ? 20 : 42;
    }

    /** In characters; in Japanese two Latin letters or digits take the room of one kana. */
    private static double width(String text, Language language) {
        return language == Language.JA
                ? text.chars().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum()
                : text.length();
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
