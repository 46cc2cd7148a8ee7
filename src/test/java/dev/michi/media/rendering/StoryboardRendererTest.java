package dev.michi.media.rendering;

import static dev.michi.media.Storyboards.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Transition;
import dev.michi.media.Storyboards;
import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.Probe;
import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clip of ten seconds, made by the real ffmpeg. */
class StoryboardRendererTest {

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">
            <rect width="640" height="360" fill="#DFE7DF"/><circle cx="320" cy="180" r="90" fill="#1E6B57"/></svg>
            """;

    @TempDir
    Path folder;

    @Test
    void makesThreeVideosAPosterAndCaptions() throws Exception {
        var store = new MediaStore(folder.resolve("media"), Clock.systemUTC());
        var breaker = new LineBreaker(Phrases.japanese());
        var ffmpeg = new FfmpegFinder(Optional.empty(), FfmpegFinder.environmentPath(), folder.resolve("cache"));
        var renderer = new StoryboardRenderer(
                store, new SceneArtist(new Typefaces(), breaker), new Narration(breaker), ffmpeg);
        var work = Files.createDirectory(folder.resolve("work"));
        var percents = new ArrayList<Integer>();

        var made = renderer.make(storyboard(store), Language.JA, work, percents::add, new Cancellation());

        assertThat(made.videos()).extracting(ClipMaker.Video::height).containsExactly(1080, 720, 480);
        for (var video : made.videos()) {
            var probe = Probe.of(ffmpeg.get(), video.file());
            assertThat(probe.seconds()).isCloseTo(10, within(0.1));
            assertThat(probe.height()).isEqualTo(video.height());
            assertThat(probe.videoCodec()).isEqualTo("h264");
            assertThat(probe.audioCodec()).isEqualTo("aac");
            assertThat(boxes(video.file())).as("playable from its first bytes").containsSubsequence("moov", "mdat");
        }
        assertThat(ImageIO.read(made.poster().toFile()).getWidth()).isEqualTo(1280);
        assertThat(made.captions().get(Language.JA))
                .content()
                .startsWith("WEBVTT")
                .contains("まず聞きます。");
        assertThat(made.captions().get(Language.EN)).content().contains("Listen first.");
        assertThat(percents).isSorted().endsWith(100).hasSizeGreaterThan(3);
    }

    private static Storyboard storyboard(MediaStore store) {
        var picture = store.put(new ByteArrayInputStream(PICTURE.getBytes(StandardCharsets.UTF_8)), "green.svg");
        var first = new Scene(
                Layout.PICTURE,
                Optional.of(both("聞く", "Listen")),
                both("部署ごとの「譲れない線」を聞き出す", "Hear each department’s line"),
                LocalizedText.EMPTY,
                LocalizedTexts.EMPTY,
                List.of(),
                Optional.of(picture),
                both("まず聞きます。", "Listen first."),
                OptionalDouble.of(5),
                Transition.CUT);
        var second = new Scene(
                Layout.BULLETS,
                Optional.empty(),
                both("三つの問い", "Three questions"),
                LocalizedText.EMPTY,
                new LocalizedTexts(List.of("だれ？", "何を？"), List.of("Who?", "What?")),
                List.of(),
                Optional.empty(),
                both("二つあります。", "There are two."),
                OptionalDouble.of(5),
                Transition.SLIDE);
        return Storyboards.of("c-test", first, second);
    }

    /** The boxes of an MP4 file, in order. */
    private static List<String> boxes(Path file) throws Exception {
        var names = new ArrayList<String>();
        var bytes = java.nio.ByteBuffer.wrap(Files.readAllBytes(file));
        for (var at = 0L; at < bytes.limit(); ) {
            var size = Integer.toUnsignedLong(bytes.getInt((int) at));
            var name = new byte[4];
            bytes.get((int) at + 4, name);
            names.add(new String(name, StandardCharsets.US_ASCII));
            at += size;
        }
        return names;
    }
}
