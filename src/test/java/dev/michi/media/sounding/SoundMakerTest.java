package dev.michi.media.sounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.cutting.Corpus;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.Probe;
import dev.michi.media.sounding.SoundTaker.Refusal;
import dev.michi.media.sounding.SoundTaker.Taken;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundMakerTest {

    @TempDir
    private Path folder;

    private final Ffmpeg programs = Corpus.finder().get();
    private final SoundMaker maker = new SoundMaker(Corpus.finder(), 6L << 30, 1L << 30);

    @ParameterizedTest
    @CsvSource({
        "a.wav, -c:a pcm_s16le",
        "a.mp3, -c:a libmp3lame",
        "a.m4a, -c:a aac",
        "a.ogg, -c:a libopus",
        "a.flac, -c:a flac",
        "a.webm, -c:a libopus"
    })
    void whatBrowsersAndMachinesRecordIsTaken(String name, String packing) throws Exception {
        var taken = take(Corpus.make(programs, folder, name, "-f lavfi -i sine=f=440:d=2 " + packing));
        assertThat(taken).isInstanceOfSatisfying(Taken.Made.class, made -> {
            assertThat(made.seconds()).isCloseTo(2, within(0.1));
        });
        var probe = Probe.of(programs, ((Taken.Made) taken).file());
        assertThat(probe.audioCodec()).isEqualTo("aac");
        assertThat(probe.videoCodec()).isEmpty();
    }

    @Test
    void ofAFilmOnlyTheSoundIsKept() throws Exception {
        var made = (Taken.Made) take(Corpus.simple(programs, folder));
        assertThat(Probe.of(programs, made.file()).videoCodec()).isEmpty();
    }

    @Test
    void silenceTooMuchAndTooLittleAreRefused() throws Exception {
        assertRefused(Corpus.make(programs, folder, "s.wav", "-f lavfi -i anullsrc -t 2"), Refusal.SILENT);
        assertRefused(Corpus.make(programs, folder, "l.wav", "-f lavfi -i sine=d=12"), Refusal.TOO_LONG);
        assertRefused(
                Corpus.make(programs, folder, "v.mp4", "-f lavfi -i color=d=1 -c:v libx264"), Refusal.NOT_A_SOUND);
    }

    @Test
    void whatOnlyCallsItselfASoundOpensNothingElse() throws Exception {
        var secret = Corpus.make(programs, folder, "secret.wav", "-f lavfi -i sine=d=2");
        assertRefused(write("list.wav", "ffconcat version 1.0\nfile '" + secret + "'\n"), Refusal.NOT_A_SOUND);
        assertRefused(
                write("list.m3u8", "#EXTM3U\n#EXTINF:2,\nfile://" + secret + "\n#EXT-X-ENDLIST\n"),
                Refusal.NOT_A_SOUND);
        assertRefused(write("text.mp3", "This is no sound.\n".repeat(50)), Refusal.NOT_A_SOUND);
        assertRefused(write("empty.wav", ""), Refusal.NOT_A_SOUND);
    }

    private void assertRefused(Path file, Refusal reason) throws Exception {
        assertThat(take(file)).isEqualTo(new Taken.Refused(reason));
    }

    private Taken take(Path file) throws Exception {
        return maker.take(file, Files.createTempDirectory(folder, "work"), 10);
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }
}
