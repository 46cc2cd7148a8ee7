package dev.michi.media.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.preview.Suggestion.Why;
import dev.michi.media.preview.Suggestions.Silence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void aLongRecordingIsPartedWhereNobodySpeaks() {
        var found = new Suggestions(400, List.of(new Silence(100, 104), new Silence(250, 252)), List.of()).find();
        assertThat(found)
                .containsExactly(
                        new Suggestion(0, 100.25, Why.SILENCE),
                        new Suggestion(103.75, 250.25, Why.SILENCE),
                        new Suggestion(251.75, 400, Why.SILENCE));
    }

    @Test
    void aChangeOfPictureEndsAStretchWhereThereIsNoSilence() {
        var found = new Suggestions(300, List.of(), List.of(60.0, 150.0)).find();
        assertThat(found.getFirst()).isEqualTo(new Suggestion(0, 150, Why.SCENE));
    }

    @Test
    void aShortRecordingLosesTheSilenceAroundIt() {
        var found = new Suggestions(60, List.of(new Silence(0, 5), new Silence(50, 60)), List.of()).find();
        assertThat(found).containsExactly(new Suggestion(4.75, 50.25, Why.WHOLE));
    }

    @Test
    void aShortRecordingWithoutSilenceNeedsNoSuggestion() {
        assertThat(new Suggestions(60, List.of(), List.of(20.0)).find()).isEmpty();
    }

    @Test
    void noStretchIsLongerThanAClip() {
        var scenes =
                java.util.stream.IntStream.range(1, 60).mapToObj(i -> i * 37.0).toList();
        assertThat(new Suggestions(2200, List.of(), scenes).find())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.to() - each.from()).isBetween(20.0, 180.0));
    }

    @Test
    void whatIsSaidIsKeptWithABreathAroundIt() {
        assertThat(Suggestions.said(60, List.of(new Silence(0, 5), new Silence(20, 30))))
                .containsExactly(new Suggestion(4.75, 20.25, Why.SAID), new Suggestion(29.75, 60, Why.SAID));
    }

    @Test
    void whatIsSaidWithoutAPauseBetweenIsOneStretch() {
        assertThat(Suggestions.said(60, List.of(new Silence(20, 21), new Silence(40, 50))))
                .containsExactly(new Suggestion(0, 40.25, Why.SAID), new Suggestion(49.75, 60, Why.SAID));
    }

    @Test
    void aClickIsNotSaid() {
        assertThat(Suggestions.said(60, List.of(new Silence(20, 30), new Silence(30.2, 60))))
                .containsExactly(new Suggestion(0, 20.25, Why.SAID));
    }

    @Test
    void whereNothingOrEverythingIsSaidThereIsNothingToKeep() {
        assertThat(Suggestions.said(60, List.of(new Silence(0, 60)))).isEmpty();
        assertThat(Suggestions.said(60, List.of())).isEmpty();
        assertThat(Suggestions.said(60, List.of(new Silence(20, 21)))).isEmpty();
    }
}
