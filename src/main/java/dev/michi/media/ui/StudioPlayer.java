package dev.michi.media.ui;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.Clip;
import dev.michi.media.Media;
import dev.michi.people.Person;
import dev.michi.uikit.ClipPlayer;
import java.util.Optional;

/** Plays a clip for its author: nothing is counted as watched. While it is being made it says how far that is. */
final class StudioPlayer extends Div {

    private final ClipPlayer player;

    StudioPlayer(Media media, Clip clip, Person person) {
        addClassNames("card", "watch");
        player = clip instanceof Clip.Ready
                ? new ClipPlayer(ClipData.of(clip))
                : clip instanceof Clip.Failed ? ClipPlayer.failed(ClipData.of(clip)) : waiting(clip);
        add(player);
        if (clip instanceof Clip.Waiting || clip instanceof Clip.Rendering) {
            Polling.on(this, () -> ask(media, clip, person));
        }
    }

    private static ClipPlayer waiting(Clip clip) {
        return clip instanceof Clip.Rendering now
                ? ClipPlayer.waiting(ClipData.of(clip), now.percent(), now.left())
                : ClipPlayer.waiting(ClipData.of(clip), 0, Optional.empty());
    }

    private boolean ask(Media media, Clip clip, Person person) {
        return media.find(clip.id(), person.language())
                .map(now -> switch (now) {
                    case Clip.Ready ready -> {
                        player.show(ClipData.of(ready));
                        yield false;
                    }
                    case Clip.Rendering rendering -> {
                        player.setProgress(rendering.percent(), rendering.left());
                        yield true;
                    }
                    case Clip.Waiting waiting -> true;
                    case Clip.Failed failed -> {
                        player.show(ClipData.of(failed));
                        yield false;
                    }
                })
                .orElse(false);
    }
}
