package dev.michi.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import dev.michi.learning.Learning;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.people.Person;
import dev.michi.uikit.ClipPlayer;
import dev.michi.uikit.Words;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clip in a unit: the player when it is ready, else how far it is. While the clip is being made the screen asks every two
 * seconds, and turns into the player by itself.
 */
class ClipSection extends Section {

    private static final int ASK_EVERY_MS = 2000;

    private final Media media;
    private final Learning learning;
    private final Person person;
    private final ClipId id;
    private final ClipPlayer player;
    private boolean playable;
    private @Nullable Registration asking;

    ClipSection(String anchor, Media media, Learning learning, Person person, ClipId id, Words words) {
        this.media = media;
        this.learning = learning;
        this.person = person;
        this.id = id;
        setId(anchor);
        addClassNames("card", "watch");
        setAriaLabel(words.say("learning.outline.clip"));
        player = create();
        player.setId(anchor + "-player");
        add(player);
    }

    /** @param listener runs after the server has credited what was watched */
    void onWatched(Runnable listener) {
        player.addWatchedListener(event -> listener.run());
    }

    private ClipPlayer create() {
        var clip = media.find(id, person.language());
        playable = clip.filter(Clip.Ready.class::isInstance).isPresent();
        return clip.map(found -> switch (found) {
                    case Clip.Ready ready -> new ClipPlayer(data(ready));
                    case Clip.Waiting waiting -> waiting(waiting, 0, Optional.empty());
                    case Clip.Rendering rendering -> waiting(rendering, rendering.percent(), rendering.left());
                    case Clip.Failed failed -> ClipPlayer.failed(data(failed));
                })
                .orElseGet(() -> ClipPlayer.failed(WatchedClip.unknown(id, person.language())));
    }

    private ClipPlayer waiting(Clip clip, int percent, Optional<Duration> left) {
        media.wanted(id);
        return ClipPlayer.waiting(data(clip), percent, left);
    }

    private ClipPlayer.Data data(Clip clip) {
        return WatchedClip.of(clip, learning.watched(person.id(), id), person);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!playable && media.find(id, person.language()).isPresent()) {
            var ui = event.getUI();
            ui.setPollInterval(ASK_EVERY_MS);
            asking = ui.addPollListener(poll -> ask(ui));
        }
    }

    private void ask(UI ui) {
        media.find(id, person.language()).ifPresent(clip -> {
            switch (clip) {
                case Clip.Ready ready -> {
                    playable = true;
                    player.show(data(ready));
                    stopAsking(ui);
                }
                case Clip.Rendering rendering -> player.setProgress(rendering.percent(), rendering.left());
                case Clip.Waiting ignored -> player.setProgress(0, Optional.empty());
                case Clip.Failed failed -> {
                    player.show(data(failed));
                    stopAsking(ui);
                }
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking(event.getUI());
    }

    private void stopAsking(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }
}
