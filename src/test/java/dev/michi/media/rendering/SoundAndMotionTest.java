package dev.michi.media.rendering;

import static dev.michi.media.Storyboards.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Focus;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Motion;
import dev.michi.media.Storyboard.Music;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Sound;
import dev.michi.media.Storyboard.Transition;
import dev.michi.media.Storyboard.Voice;
import dev.michi.media.Storyboards;
import dev.michi.media.cutting.Corpus;
import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.sounding.SoundMaker;
import dev.michi.media.sounding.SoundTaker.Taken;
import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clip of eight seconds with a voice in its second half, music under all of it, and a picture one moves over. */
class SoundAndMotionTest {

    private static final Pattern MEAN = Pattern.compile("mean_volume: (-?[0-9.]+) dB");

    @TempDir
    private Path folder;

    private final Ffmpeg programs = Corpus.finder().get();

    @Test
    void aVoiceIsHeardInItsSceneWithTheMusicSteppingBack() throws Exception {
        var store = new MediaStore(folder.resolve("media"), Clock.systemUTC());
        var voice = even(store, "voice.wav", 440, 3);
        var music = even(store, "music.mp3", 2000, 3);
        var board = new Storyboard(
                new dev.michi.media.ClipId("c-test"),
                both("題", "Title"),
                List.of(
                        picture(store, new Motion(new Focus(0.2, 0.5, 2), new Focus(0.8, 0.5, 2)), Optional.empty()),
                        Storyboards.scene(Layout.STATEMENT, both("声", "Voice"), both("話します。", "It speaks."), 4)),
                Optional.of(new Music(music, "Two thousand", "our own")));
        var spoken = withVoice(board, voice);

        var video = render(store, spoken, Language.JA);

        var alone = level(video, 2000, 1.5, 2);
        assertThat(alone).as("music with nobody speaking").isGreaterThan(-45);
        assertThat(level(video, 2000, 5, 1.5)).as("music under the voice").isLessThan(alone - 5);
        assertThat(level(video, 440, 5, 1.5)).as("the voice in its scene").isGreaterThan(-30);
        assertThat(level(video, 440, 1.5, 2)).as("the voice before it").isLessThan(-55);
        assertThat(level(video, 2000, 7.8, 0.2)).as("music goes softly").isLessThan(alone - 6);

        assertThat(colour(video, 0.1)).isEqualTo("red");
        assertThat(colour(video, 3.8)).isEqualTo("blue");

        var english = render(store, spoken, Language.EN);
        assertThat(level(english, 440, 5, 1.5)).as("nobody speaks English here").isLessThan(-55);
    }

    @Test
    void aPictureAloneFillsTheFrameAndStandsStill() throws Exception {
        var store = new MediaStore(folder.resolve("media"), Clock.systemUTC());
        var board = Storyboards.of("c-test", picture(store, null, Optional.empty()));
        var video = render(store, board, Language.JA);
        assertThat(pixel(video, 0.2, 5, 5)).isEqualTo("red");
        assertThat(pixel(video, 3.5, 1915, 1075)).isEqualTo("blue");
        assertThat(pixel(video, 3.5, 950, 540)).as("the seam has not moved").isEqualTo("red");
        assertThat(pixel(video, 3.5, 970, 540)).isEqualTo("blue");
    }

    private static Storyboard withVoice(Storyboard board, Sound voice) {
        var last = board.scenes().getLast();
        var speaking = new Scene(
                last.layout(),
                last.chapter(),
                last.title(),
                last.text(),
                last.bullets(),
                last.columns(),
                last.picture(),
                last.narration(),
                last.seconds(),
                Transition.CUT,
                Optional.empty(),
                Optional.of(new Voice(Optional.of(voice), Optional.empty())));
        return new Storyboard(board.id(), board.title(), List.of(board.scenes().getFirst(), speaking), board.music());
    }

    /** Left half red, right half blue. */
    private Scene picture(MediaStore store, @org.jspecify.annotations.Nullable Motion motion, Optional<Voice> voice)
            throws Exception {
        var image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 960, 1080);
        g.setColor(Color.BLUE);
        g.fillRect(960, 0, 960, 1080);
        g.dispose();
        var file = folder.resolve("halves.png");
        ImageIO.write(image, "png", file.toFile());
        return new Scene(
                Layout.PICTURE,
                Optional.empty(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedTexts.EMPTY,
                List.of(),
                Optional.of(store.put(file, "halves.png")),
                both("見ます。", "Look."),
                OptionalDouble.of(4),
                Transition.CUT,
                Optional.ofNullable(motion),
                voice);
    }

    private Sound even(MediaStore store, String name, int pitch, int seconds) throws Exception {
        var raw = Corpus.make(programs, folder, name, "-f lavfi -i sine=f=" + pitch + ":d=" + seconds);
        var work = Files.createDirectory(folder.resolve("even-" + pitch));
        var made = (Taken.Made) new SoundMaker(Corpus.finder(), 6L << 30, 1L << 30).take(raw, work, 60);
        MediaFile file = store.put(made.file(), "sound.m4a");
        return new Sound(file, made.seconds());
    }

    private Path render(MediaStore store, Storyboard board, Language language) throws Exception {
        var breaker = new LineBreaker(Phrases.japanese());
        var renderer = new StoryboardRenderer(
                store, new SceneArtist(new Typefaces(), breaker), new Narration(breaker), Corpus.finder());
        var work = Files.createTempDirectory(folder, "work");
        return renderer.make(board, language, work, percent -> {}, new Cancellation())
                .videos()
                .getFirst()
                .file();
    }

    /** Loudness around a pitch, in decibels. */
    private double level(Path video, int pitch, double from, double seconds) throws Exception {
        var filter = "highpass=f=%d,highpass=f=%d,lowpass=f=%d,lowpass=f=%d,volumedetect"
                .formatted(pitch * 3 / 4, pitch * 3 / 4, pitch * 4 / 3, pitch * 4 / 3);
        var heard = MEAN.matcher(run(
                "-ss",
                decimal(from),
                "-t",
                decimal(seconds),
                "-i",
                video.toString(),
                "-vn",
                "-af",
                filter,
                "-f",
                "null",
                "-"));
        return heard.find() ? Double.parseDouble(heard.group(1)) : -91;
    }

    private String colour(Path video, double second) throws Exception {
        return pixel(video, second, 960, 540);
    }

    private String pixel(Path video, double second, int x, int y) throws Exception {
        var frame = folder.resolve("frame-" + second + "-" + x + ".png");
        run("-y", "-ss", decimal(second), "-i", video.toString(), "-frames:v", "1", frame.toString());
        var colour = new Color(ImageIO.read(frame.toFile()).getRGB(x, y));
        return colour.getRed() > 180 ? "red" : colour.getBlue() > 180 ? "blue" : colour.toString();
    }

    private String run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-hide_banner", "-nostdin"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
