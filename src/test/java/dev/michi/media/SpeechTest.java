package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Clip.Cue;
import dev.michi.media.cutting.Corpus;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.speech.CommandSpeech;
import dev.michi.media.speech.SpeechReader;
import dev.michi.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a program that hears the same words in everything. */
@DisabledOnOs(OS.WINDOWS)
class SpeechTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final Recording.Details DETAILS = new Recording.Details(
            2,
            320,
            180,
            "30/1",
            false,
            "mov",
            "h264",
            0,
            Optional.of(new Recording.Sound("aac", 1, 44100, 1)),
            false,
            false,
            false);

    @TempDir
    Path folder;

    private MediaFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsSaidBecomesLines() throws Exception {
        var recording = fixture.usable(Corpus.simple(FFMPEG.get(), folder), DETAILS);
        var program = program("""
                while [ $# -gt 0 ]; do case $1 in -l) L=$2;; -f) F=$2;; -of) O=$2;; -m) M=$2;; esac; shift; done
                [ "$(head -c 4 "$F")" = RIFF ] && [ -f "$M" ] || exit 1
                printf 'WEBVTT\\n\\n00:00:00.500 --> 00:00:01.500\\nheard in %s\\n' "$L" > "$O.vtt"
                """);
        var worker = worker(reader(program));
        var speech = speech(reader(program), worker);
        assertThat(speech.isThere()).isTrue();
        assertThat(speech.want(recording, Language.JA)).isPresent();
        assertThat(speech.standing(recording, Language.JA)).isEqualTo(Speech.Standing.LISTENING);
        assertThat(worker.runNext()).isTrue();
        assertThat(speech.find(recording, Language.JA)).contains(List.of(new Cue(0.5, 1.5, "heard in ja")));
        assertThat(speech.want(recording, Language.JA)).isPresent();
        assertThat(worker.runNext()).as("it is not done again").isFalse();
        assertThat(speech.find(recording, Language.EN)).isEmpty();
        fixture.recordings.delete(recording);
        assertThat(new SpeechDocuments(fixture.database).find(recording, Language.JA))
                .as("what was said goes with the recording")
                .isEmpty();
    }

    @Test
    void aProgramThatFailsIsTriedAgainAndReported() throws Exception {
        var recording = fixture.usable(Corpus.simple(FFMPEG.get(), folder), DETAILS);
        var failing = reader(program("exit 3"));
        var worker = worker(failing);
        var speech = speech(failing, worker);
        speech.want(recording, Language.EN);
        for (var attempt = 0; attempt < ClaimedJobDocuments.MAX_ATTEMPTS; attempt++) {
            assertThat(worker.runNext()).isTrue();
            fixture.clock.pass(Duration.ofMinutes(10));
        }
        assertThat(speech.standing(recording, Language.EN)).isEqualTo(Speech.Standing.FAILED);
        assertThat(fixture.jobs.newest().getFirst().reason()).contains("Speech to text failed");
    }

    @Test
    void withoutAProgramNothingIsOffered() {
        var recording = fixture.usable("a recording", DETAILS);
        var speech = speech(SpeechReader.NONE, fixture.worker);
        assertThat(speech.isThere()).isFalse();
        assertThat(speech.want(recording, Language.JA)).isEmpty();
        assertThat(reader(folder.resolve("missing")).isThere()).isFalse();
    }

    private SpeechReader reader(Path program) {
        var bounds = new Bounds(Duration.ofMinutes(1), 6L << 30, 1L << 30);
        return new CommandSpeech(FFMPEG, program, folder.resolve("model"), Duration.ofSeconds(20), bounds);
    }

    private RenderWorker worker(SpeechReader reader) {
        return new RenderWorker(
                fixture.claims,
                fixture.logs,
                Map.of(
                        MediaJob.Kind.SPEECH,
                        new SpeechWork(
                                new SpeechDocuments(fixture.database),
                                fixture.recordingDocuments,
                                fixture.originals,
                                reader)),
                folder.resolve("listening"),
                Duration.ofMinutes(3),
                task -> {},
                fixture.clock,
                event -> {});
    }

    private Speech speech(SpeechReader reader, RenderWorker worker) {
        return new Speech(
                reader,
                new SpeechDocuments(fixture.database),
                fixture.recordings,
                fixture.jobs,
                new RenderLanes(List.of(worker), List.of()),
                fixture.signedIn);
    }

    private Path program(String script) throws Exception {
        Files.writeString(folder.resolve("model"), "a model");
        var file = Files.writeString(folder.resolve("hear"), "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
