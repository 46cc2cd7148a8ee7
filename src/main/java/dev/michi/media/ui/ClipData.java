package dev.michi.media.ui;

import dev.michi.media.Clip;
import dev.michi.shared.Language;
import dev.michi.uikit.ClipPlayer;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What the player needs to know of a clip. What is watched of it is reported to nobody until {@code watched} says to whom. */
@NamedInterface("player")
public final class ClipData {

    private ClipData() {}

    public static ClipPlayer.Data of(Clip clip) {
        var ready = Optional.of(clip).filter(Clip.Ready.class::isInstance).map(Clip.Ready.class::cast);
        return new ClipPlayer.Data(
                clip.id().value(),
                clip.language().tag(),
                clip.title().in(clip.language()),
                clip.length().toMillis() / 1000.0,
                ready.map(ClipData::sources).orElse(List.of()),
                ready.map(ClipData::captions).orElse(List.of()),
                ready.map(Clip.Ready::poster).orElse(null),
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
                ready.flatMap(Clip.Ready::thumbnails).orElse(null),
                ready.flatMap(Clip.Ready::stream).orElse(null));
    }

    private static List<ClipPlayer.Source> sources(Clip.Ready clip) {
        return clip.sources().stream()
                .map(source -> new ClipPlayer.Source(source.src(), source.type(), source.height()))
                .toList();
    }

    private static List<ClipPlayer.Captions> captions(Clip.Ready clip) {
        return clip.captions().stream()
                .map(each -> new ClipPlayer.Captions(each.language().tag(), each.src(), nameOf(each.language())))
                .toList();
    }

    private static String nameOf(Language language) {
        return language == Language.JA ? "日本語" : "English";
    }
}
