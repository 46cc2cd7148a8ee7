package dev.michi.learning.ui;

import dev.michi.learning.Watched;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.ui.ClipData;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.uikit.ClipPlayer;
import java.util.List;

/** What the player needs to know of a clip and of the person before it. */
final class WatchedClip {

    private static final double NEAR_THE_END = 3;

    private WatchedClip() {}

    static ClipPlayer.Data of(Clip clip, Watched watched, Person person) {
        var data = ClipData.of(clip);
        return data.watched(
                watched.position() > data.seconds() - NEAR_THE_END ? 0 : watched.position(),
                watched.ranges().stream()
                        .map(range -> new ClipPlayer.Range(range.from(), range.to()))
                        .toList(),
                "/api/v1/clips/" + clip.id() + "/watched",
                person.id().value());
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
                null,
                null,
                null);
    }
}
