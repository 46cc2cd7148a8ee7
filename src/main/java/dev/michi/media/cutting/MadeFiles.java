package dev.michi.media.cutting;

import static dev.michi.media.cutting.Chains.decimal;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.CutOptions.Poster;
import dev.michi.media.cutting.ClipCutter.Made;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.cutting.ClipCutter.Words;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.FfmpegRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * What is made of a clip's finished films: poster, thumbnails, films with captions in them, and a form for long clips. Nothing
 * of it reads the recording, so nothing that was hidden can come back.
 */
final class MadeFiles {

    private static final int POSTER_WIDTH = 1280;
    private static final int CAPTIONED_LINES = 720;

    /** Up to here one file is the quickest to start and simple to keep. */
    static final double LONG_SECONDS = 180;

    private final FfmpegRun run;
    private final CutPlan plan;
    private final List<Video> videos;
    private final Path folder;
    private final Ffmpeg programs;
    private final DoubleConsumer progress;
    private final Cancellation cancellation;

    /** @param programs say what pictures they write @param progress gets the seconds of a film that is written */
    MadeFiles(
            FfmpegRun run,
            CutPlan plan,
            List<Video> videos,
            Path folder,
            Ffmpeg programs,
            DoubleConsumer progress,
            Cancellation cancellation) {
        this.run = run;
        this.plan = plan;
        this.videos = videos;
        this.folder = folder;
        this.programs = programs;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    Made make(CutStills stills, Words words, CardArtist artist) throws IOException {
        var more = new HashMap<String, Path>();
        var poster = poster(stills, PosterForms.JPEG);
        for (var form : PosterForms.of(programs)) {
            more.put(form.name(), poster(stills, form));
        }
        var sprite = sprite();
        var thumbnails = Files.writeString(
                folder.resolve("thumbnails.vtt"), Sprite.of(plan).vtt());
        if (plan.cut().options().burntCaptions()) {
            more.putAll(captioned(words, artist));
        }
        if (plan.seconds() > LONG_SECONDS) {
            more.putAll(new Hls(videos, folder).make(run, cancellation));
        }
        return new Made(plan.seconds(), videos, poster, sprite, thumbnails, more);
    }

    private Path poster(CutStills stills, PosterForms.Form form) throws IOException {
        var file = folder.resolve(form.name());
        var input = stills.poster().isPresent()
                ? UrlInput.fromPath(stills.poster().get())
                : UrlInput.fromPath(videos.getFirst().file()).addArguments("-ss", decimal(posterSecond()));
        var picture = UrlOutput.toPath(file)
                .addArguments("-frames:v", "1")
                .addArguments("-update", "1")
                .addArguments("-vf", "scale='min(%d,iw)':-2,format=%s".formatted(POSTER_WIDTH, form.pixels()))
                .addArguments("-map_metadata", "-1");
        form.options().forEach(picture::addArgument);
        run.run(command -> command.addInput(input).addOutput(picture), seconds -> {}, cancellation);
        return there(file);
    }

    private double posterSecond() {
        var poster = plan.cut().options().poster();
        var chosen =
                poster.kind() == Poster.Kind.MOMENT ? plan.time().place(poster.at()) : java.util.OptionalDouble.empty();
        var last = plan.seconds() - plan.pictureSeconds();
        return Math.max(
                0, Math.min(last, chosen.orElse(plan.time().lead() + plan.time().film() / 4)));
    }

    /** From the smallest rendition, and its key pictures alone: a tenth of the time. */
    private Path sprite() throws IOException {
        var file = folder.resolve("sprite.jpg");
        run.run(
                command -> command.addInput(
                                UrlInput.fromPath(videos.getLast().file()).addArguments("-skip_frame", "nokey"))
                        .addOutput(UrlOutput.toPath(file)
                                .addArguments("-frames:v", "1")
                                .addArguments("-vf", Sprite.of(plan).filter())
                                .addArguments("-q:v", "5")
                                .addArguments("-map_metadata", "-1")),
                seconds -> {},
                cancellation);
        return there(file);
    }

    private Map<String, Path> captioned(Words words, CardArtist artist) throws IOException {
        var video = videos.stream()
                .filter(each -> each.lines() <= CAPTIONED_LINES)
                .findFirst()
                .orElse(videos.getLast());
        var made = new HashMap<String, Path>();
        for (var language : words.captions().keySet()) {
            var cues = words.captions().get(language);
            if (cues == null || cues.isEmpty()) {
                continue;
            }
            var burning = new BurntCaptions(plan, video, folder, artist);
            var file = burning.draw(cues, language);
            run.run(burning::command, progress, cancellation);
            made.put(file.getFileName().toString(), there(file));
        }
        return made;
    }

    private static Path there(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            throw new IOException("ffmpeg drew no " + file.getFileName());
        }
        return file;
    }
}
