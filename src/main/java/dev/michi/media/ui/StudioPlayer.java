package dev.michi.media.ui;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.Clip;
import dev.michi.media.Media;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.uikit.ClipPlayer;
import java.util.List;
import java.util.Optional;

/** Plays a clip for its author: nothing is counted as watched. While it is being made it says how far that is. */
final class StudioPlayer extends Div {

    private final ClipPlayer player;

    StudioPlayer(Media media, Clip clip, Person person) {
        addClassNames("card", "watch");
        player = clip instanceof Clip.Ready
                ? new ClipPlayer(data(clip))
                : clip instanceof Clip.Failed ? ClipPlayer.failed(data(clip)) : waiting(clip);
        add(player);
        if (clip instanceof Clip.Waiting || clip instanceof Clip.Rendering) {
            Polling.on(this, () -> ask(media, clip, person));
        }
    }

    private static ClipPlayer waiting(Clip clip) {
        return clip instanceof Clip.Rendering now
                ? ClipPlayer.waiting(data(clip), now.percent(), now.left())
                : ClipPlayer.waiting(data(clip), 0, Optional.empty());
    }

    private boolean ask(Media media, Clip clip, Person person) {
        return media.find(clip.id(), person.language())
                .map(now -> switch (now) {
                    case Clip.Ready ready -> {
                        player.show(data(ready));
                        yield false;
                    }
                    case Clip.Rendering rendering -> {
                        player.setProgress(rendering.percent(), rendering.left());
                        yield true;
                    }
                    case Clip.Waiting waiting -> true;
                    case Clip.Failed failed -> {
                        player.show(data(failed));
                        yield false;
                    }
                })
                .orElse(false);
    }

    private static ClipPlayer.Data data(Clip clip) {
        var ready = clip instanceof Clip.Ready it ? it : null;
        return new ClipPlayer.Data(
                clip.id().value(),
                clip.language().tag(),
                clip.title().in(clip.language()),
                clip.length().toMillis() / 1000.0,
                ready == null
                        ? List.of()
                        : ready.sources().stream()
                                .map(source -> new ClipPlayer.Source(source.src(), source.type(), source.height()))
                                .toList(),
                ready == null
                        ? List.of()
                        : ready.captions().stream()
                                .map(each -> new ClipPlayer.Captions(
                                        each.language().tag(),
                                        each.src(),
                                        each.language() == Language.JA ? "日本語" : "English"))
                                .toList(),
                ready == null ? null : ready.poster(),
                clip.chapters().stream()
                        .map(chapter -> new ClipPlayer.Chapter(chapter.start(), chapter.title()))
                        .toList(),
                clip.transcript().stream()
                        .map(cue -> new ClipPlayer.Cue(cue.start(), cue.end(), cue.text()))
                        .toList(),
                0,
                List.of(),
                null,
                null,
                ready == null ? null : ready.thumbnails().orElse(null),
                ready == null ? null : ready.stream().orElse(null));
    }
}
