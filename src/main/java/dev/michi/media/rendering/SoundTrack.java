package dev.michi.media.rendering;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import dev.michi.media.MediaFile;
import dev.michi.media.Storyboard;
import dev.michi.media.ffmpeg.Untrusted;
import dev.michi.media.timeline.Timeline;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is heard: the voices of a language, each from the start of its scene, and music under them. All of it is of even
 * loudness already; music lies below, steps back where somebody speaks, and comes and goes softly.
 */
record SoundTrack(List<Spoken> voices, Optional<Path> music) {

    private static final String EVEN = "aresample=48000,aformat=sample_fmts=fltp:channel_layouts=stereo";

    /** Below the voice, in decibels. */
    private static final int MUSIC_BELOW = 12;

    private static final double FADE_IN = 1;
    private static final double FADE_OUT = 3;

    SoundTrack {
        voices = List.copyOf(voices);
    }

    /** @param at in seconds of the clip */
    record Spoken(Path file, double at) {}

    /** @param files finds what is in the media store @return empty if nothing is heard in this language */
    static Optional<SoundTrack> of(
            Storyboard storyboard, Timeline timeline, Language language, Function<MediaFile, Path> files) {
        var voices = new ArrayList<Spoken>();
        for (var span : timeline.spans()) {
            span.scene()
                    .voice()
                    .flatMap(voice -> voice.in(language))
                    .ifPresent(sound -> voices.add(new Spoken(files.apply(sound.file()), span.start())));
        }
        var music = storyboard.music().map(each -> files.apply(each.sound().file()));
        return voices.isEmpty() && music.isEmpty() ? Optional.empty() : Optional.of(new SoundTrack(voices, music));
    }

    /** In the order of the labels in the graph; music repeats for as long as it is needed. */
    List<UrlInput> inputs() {
        var inputs = new ArrayList<UrlInput>();
        voices.forEach(voice -> inputs.add(trusted(voice.file())));
        music.ifPresent(file -> inputs.add(trusted(file).addArguments("-stream_loop", "-1")));
        return inputs;
    }

    private static UrlInput trusted(Path file) {
        var input = UrlInput.fromPath(file);
        for (var i = 0; i < Untrusted.SOUND.size(); i += 2) {
            input.addArguments(Untrusted.SOUND.get(i), Untrusted.SOUND.get(i + 1));
        }
        return input;
    }

    List<String> labels(int copies) {
        return IntStream.range(0, copies).mapToObj(i -> "heard" + i).toList();
    }

    /** @param first number of the first of the inputs */
    String filters(int first, double seconds, List<String> labels) {
        var chains = new ArrayList<String>();
        chains.add(spoken(first, seconds));
        if (music.isPresent()) {
            var fadeAt = Math.max(0, seconds - FADE_OUT);
            chains.add(text(
                    "[%d:a]%s,volume=-%ddB,atrim=0:%.6f,afade=t=in:d=%.1f,afade=t=out:st=%.6f:d=%.1f[bed]",
                    first + voices.size(), EVEN, MUSIC_BELOW, seconds, FADE_IN, fadeAt, FADE_OUT));
            chains.add("[spoken]asplit=2[said][over]");
            chains.add("[bed][over]sidechaincompress=threshold=0.02:ratio=10:attack=60:release=700[under]");
            chains.add("[said][under]amix=inputs=2:normalize=0:duration=first,alimiter=limit=0.89:level=0[all]");
        } else {
            chains.add("[spoken]alimiter=limit=0.89:level=0[all]");
        }
        chains.add("[all]asplit=%d%s"
                .formatted(labels.size(), labels.stream().map("[%s]"::formatted).collect(Collectors.joining())));
        return String.join(";", chains);
    }

    /** All voices on one line of the clip's length, with silence between them. */
    private String spoken(int first, double seconds) {
        var chains = new ArrayList<String>();
        chains.add(text("anullsrc=channel_layout=stereo:sample_rate=48000,atrim=0:%.6f[quiet]", seconds));
        for (var i = 0; i < voices.size(); i++) {
            chains.add(text(
                    "[%d:a]%s,adelay=%d:all=1[voice%d]",
                    first + i, EVEN, Math.round(voices.get(i).at() * 1000), i));
        }
        var all = IntStream.range(0, voices.size())
                .mapToObj("[voice%d]"::formatted)
                .collect(Collectors.joining());
        chains.add("[quiet]%samix=inputs=%d:normalize=0:duration=first[spoken]".formatted(all, voices.size() + 1));
        return String.join(";", chains);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
