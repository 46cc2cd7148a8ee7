package dev.michi.media.rendering;

import dev.michi.media.MediaException;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.drawing.SceneDrawing;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Probe;
import dev.michi.media.timeline.Narration;
import dev.michi.media.timeline.Timeline;
import dev.michi.media.timeline.Timeline.Span;
import dev.michi.media.timeline.WebVtt;
import dev.michi.shared.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes a clip: draws each still once, writes captions and a poster, and has ffmpeg do the rest in one command. */
public final class StoryboardRenderer implements ClipMaker {

    /** Raised whenever the same storyboard would give another picture: all clips are made anew then. */
    public static final int VERSION = 3;

    private static final int DRAWN = 12;
    private static final int ENCODED = 98;
    private static final double TOLERANCE_SECONDS = 0.25;

    private final MediaStore store;
    private final SceneArtist artist;
    private final Narration narration;
    private final FfmpegFinder ffmpeg;

    public StoryboardRenderer(MediaStore store, SceneArtist artist, Narration narration, FfmpegFinder ffmpeg) {
        this.store = store;
        this.artist = artist;
        this.narration = narration;
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Made make(
            Storyboard storyboard, Language language, Path folder, IntConsumer percent, Cancellation cancellation) {
        var programs = ffmpeg.get();
        var timeline = Timeline.of(storyboard);
        try {
            var poster = folder.resolve("poster.jpg");
            var scenes = drawAll(timeline, language, folder, poster, percent, cancellation);
            var sound = SoundTrack.of(storyboard, timeline, language, file -> store.get(file.hash()));
            var command = new ClipCommand(scenes, folder, sound);
            new FfmpegRun(programs, folder)
                    .run(
                            command,
                            seconds -> percent.accept(
                                    DRAWN + (int) ((ENCODED - DRAWN) * Math.min(1, seconds / timeline.seconds()))),
                            cancellation);
            for (var video : command.videos()) {
                check(Probe.of(programs, video.file()), video, timeline.seconds());
            }
            var made = new Made(command.videos(), poster, captions(timeline, folder));
            percent.accept(100);
            return made;
        } catch (IOException e) {
            throw new MediaException("Cannot make clip " + storyboard.id() + ": " + e.getMessage(), e);
        }
    }

    private List<StillFiles> drawAll(
            Timeline timeline,
            Language language,
            Path folder,
            Path poster,
            IntConsumer percent,
            Cancellation cancellation)
            throws IOException {
        var scenes = new ArrayList<StillFiles>();
        var chapter = Optional.<String>empty();
        var posterIndex = posterIndex(timeline);
        for (var span : timeline.spans()) {
            cancellation.check();
            chapter = span.scene().chapter().map(text -> text.in(language)).or(keep(chapter));
            var picture = span.scene().picture().map(file -> store.get(file.hash()));
            var drawing = artist.draw(
                    span.scene(),
                    language,
                    chapter,
                    span.index(),
                    timeline.spans().size(),
                    picture);
            scenes.add(write(drawing, span, folder));
            if (span.index() == posterIndex) {
                writeJpeg(SceneArtist.poster(drawing.last()), poster);
            }
            percent.accept(DRAWN * (span.index() + 1) / timeline.spans().size());
        }
        return scenes;
    }

    private static java.util.function.Supplier<Optional<String>> keep(Optional<String> chapter) {
        return () -> chapter;
    }

    /** The first scene with a picture says most; without one, the first scene. */
    private static int posterIndex(Timeline timeline) {
        return timeline.spans().stream()
                .filter(span -> span.scene().picture().isPresent())
                .mapToInt(Span::index)
                .findFirst()
                .orElse(0);
    }

    private static StillFiles write(SceneDrawing drawing, Span span, Path folder) throws IOException {
        var frames = frames(span.end()) - frames(span.start());
        var steps = new ArrayList<StillFiles.Step>();
        for (var still : drawing.stills()) {
            var file = folder.resolve("scene-%d-%d.ppm".formatted(span.index(), steps.size()));
            Ppm.write(still.image(), file);
            steps.add(new StillFiles.Step(file, (int) (still.at() * frames)));
        }
        var moving = Optional.<StillFiles.Moving>empty();
        if (drawing.picture().isPresent()) {
            var file = folder.resolve("picture-%d.ppm".formatted(span.index()));
            Ppm.write(drawing.picture().get().image(), file);
            moving = Optional.of(new StillFiles.Moving(
                    file,
                    drawing.picture().get().place(),
                    span.scene().motion(),
                    span.scene().isPictureAlone()));
        }
        return new StillFiles(steps, moving, frames, span.transition(), frames(span.transitionSeconds()));
    }

    private static int frames(double seconds) {
        return (int) Math.round(seconds * Timeline.FRAMES_PER_SECOND);
    }

    private Map<Language, Path> captions(Timeline timeline, Path folder) throws IOException {
        var files = new EnumMap<Language, Path>(Language.class);
        for (var language : Language.values()) {
            var file = folder.resolve("captions." + language.tag() + ".vtt");
            var cues = narration.cues(timeline, language);
            Files.writeString(file, WebVtt.of(cues, cue -> narration.lines(cue, language)));
            files.put(language, file);
        }
        return files;
    }

    private static void check(Probe probe, Video video, double seconds) throws IOException {
        if (probe.height() != video.height() || Math.abs(probe.seconds() - seconds) > TOLERANCE_SECONDS) {
            throw new IOException("ffmpeg wrote %.2f s in %d lines, not %.2f s in %d lines"
                    .formatted(probe.seconds(), probe.height(), seconds, video.height()));
        }
    }

    private static void writeJpeg(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.88f);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
