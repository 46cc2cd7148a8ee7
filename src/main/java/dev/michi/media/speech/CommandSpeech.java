package dev.michi.media.speech;

import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Clip.Cue;
import dev.michi.media.MediaException;
import dev.michi.media.Recording;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.OutsideProgram;
import dev.michi.media.ffmpeg.Untrusted;
import dev.michi.media.timeline.WebVttReader;
import dev.michi.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Asks a program on the command line, in the words of whisper.cpp: {@code PROGRAM -m MODEL -l ja -f sound.wav -ovtt -of words}
 * writes {@code words.vtt}. The sound is one channel at 16 kHz.
 */
public final class CommandSpeech implements SpeechReader {

    private static final String RATE = "16000";

    private final FfmpegFinder ffmpeg;
    private final Path program;
    private final Path model;
    private final Duration patience;
    private final Bounds bounds;

    /** @param bounds of the ffmpeg that takes the sound out */
    public CommandSpeech(FfmpegFinder ffmpeg, Path program, Path model, Duration patience, Bounds bounds) {
        this.ffmpeg = ffmpeg;
        this.program = program;
        this.model = model;
        this.patience = patience;
        this.bounds = bounds;
    }

    @Override
    public boolean isThere() {
        return Files.isExecutable(program) && Files.isReadable(model);
    }

    @Override
    public List<Cue> listen(
            Path source, Recording.Details details, Language language, Path folder, Cancellation cancellation) {
        if (details.sound().isEmpty()) {
            return List.of();
        }
        try {
            var sound = folder.resolve("sound.wav");
            new FfmpegRun(ffmpeg.get(), folder, bounds)
                    .run(
                            command -> command.addInput(Untrusted.input(source))
                                    .addOutput(UrlOutput.toPath(sound)
                                            .addArguments("-map", "0:" + details.sound().orElseThrow().stream())
                                            .addArguments("-ac", "1")
                                            .addArguments("-ar", RATE)
                                            .addArguments("-c:a", "pcm_s16le")),
                            seconds -> {},
                            cancellation);
            var words = folder.resolve("words");
            OutsideProgram.run(
                    program,
                    List.of(
                            "-m",
                            model.toAbsolutePath().toString(),
                            "-l",
                            language.tag(),
                            "-f",
                            sound.toAbsolutePath().toString(),
                            "-ovtt",
                            "-of",
                            words.toAbsolutePath().toString()),
                    patience,
                    cancellation);
            return read(folder.resolve("words.vtt"));
        } catch (IOException e) {
            throw new MediaException("Speech to text failed: " + e.getMessage(), e);
        }
    }

    private static List<Cue> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("the program wrote no WebVTT");
        }
        return WebVttReader.read(Files.readString(file))
                .orElseThrow(() -> new IOException("what the program wrote is not WebVTT"));
    }
}
