package dev.michi.learning.ui;

import dev.michi.learning.Watched;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.uikit.ClipPlayer;
import java.util.List;

/** What the player needs to know of a clip and of the person before it. */
final class ClipData {

    private static final double NEAR_THE_END = 3;

    private ClipData() {}

    static ClipPlayer.Data of(Clip clip, Watched watched, Person person) {
        var ready = clip instanceof Clip.Ready it ? it : null;
        var seconds = clip.length().toMillis() / 1000.0;
        return new ClipPlayer.Data(
                clip.id().value(),
                clip.language().tag(),
                clip.title().in(clip.language()),
                seconds,
                ready == null
                        ? List.of()
                        : ready.sources().stream()
                                .map(source -> new ClipPlayer.Source(source.src(), source.type(), source.height()))
                                .toList(),
                ready == null
                        ? List.of()
                        : ready.captions().stream()
                                .map(captions -> new ClipPlayer.Captions(
                                        captions.language().tag(), captions.src(), nameOf(captions.language())))
                                .toList(),
                ready == null ? null : ready.poster(),
                clip.chapters().stream()
                        .map(chapter -> new ClipPlayer.Chapter(chapter.start(), chapter.title()))
                        .toList(),
                clip.transcript().stream()
                        .map(cue -> new ClipPlayer.Cue(cue.start(), cue.end(), cue.text()))
                        .toList(),
                watched.position() > seconds - NEAR_THE_END ? 0 : watched.position(),
                watched.ranges().stream()
                        .map(range -> new ClipPlayer.Range(range.from(), range.to()))
                        .toList(),
                "/api/v1/clips/" + clip.id() + "/watched",
                person.id().value(),
                ready == null ? null : ready.thumbnails().orElse(null),
                ready == null ? null : ready.stream().orElse(null));
    }

    /** For a clip nobody has heard of: the frame that says so. */
    static ClipPlayer.Data unknown(ClipId id, Language language) {
        return new ClipPlayer.Data(
                id.value(),
                language.tag(),
                "",
                0,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                0,
                List.of(),
                null,
                null);
    }

    private static String nameOf(Language language) {
        return language == Language.JA ? "日本語" : "English";
    }
}
