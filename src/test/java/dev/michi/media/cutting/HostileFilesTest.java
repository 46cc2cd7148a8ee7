package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Range;
import dev.michi.media.Recording.Refusal;
import dev.michi.media.RecordingId;
import dev.michi.media.examining.Examination;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm. Each is refused for a clear reason, in seconds; none reads its neighbours or calls the network. How
 * many mutated files are tried: {@code ./michi test fuzz 500}; a seed behind it repeats a run.
 */
class HostileFilesTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(5), 3L << 30, 1L << 30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Examiner EXAMINER = new Examiner(FFMPEG, BOUNDS, 6 * 3600);

    @TempDir
    static Path folder;

    private static byte[] film = {};
    private static ServerSocket network;

    @BeforeAll
    static void open() throws Exception {
        film = Files.readAllBytes(Corpus.simple(FFMPEG.get(), folder));
        network = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        network.setSoTimeout(1);
    }

    @AfterAll
    static void nobodyCalledTheNetwork() throws IOException {
        try (var server = network) {
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyHostileFileIsRefused() throws Exception {
        return files().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> assertThat(examine(each.getValue()))
                        .isInstanceOf(Examination.Refused.class)));
    }

    @Test
    void thereAreTwentyFiveAtLeast() throws Exception {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void anEndlessFilmIsTooLong() throws Exception {
        // Its header claims days; what counts is where the last packet ends.
        var claimed = (Examination.Usable) examine(withDuration(film.clone()));
        assertThat(claimed.details().seconds()).isLessThan(3);
        var brief = new Examiner(FFMPEG, BOUNDS, 1);
        assertThat(brief.examine(write(film), work(), new Cancellation()))
                .isEqualTo(new Examination.Refused(Refusal.TOO_LONG));
    }

    @Test
    void aPictureLargerThanAnyScreenIsRefused() throws Exception {
        var huge = Corpus.make(
                FFMPEG.get(),
                work(),
                "huge.mkv",
                "-f lavfi -i color=c=black:s=16000x64:d=0.2 -c:v mjpeg -pix_fmt yuvj420p");
        assertThat(examine(Files.readAllBytes(huge))).isEqualTo(new Examination.Refused(Refusal.TOO_LARGE_PICTURE));
    }

    /** As many at once as there are processors, as in a portal that is busy. */
    @Test
    void mutatedFilesNeverHangOrEscape() throws Exception {
        var count = Integer.getInteger("michi.fuzz", 60);
        var seed = Long.getLong("michi.seed", System.nanoTime());
        var random = new Random(seed);
        try (var lanes = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var tried = new ArrayList<Future<?>>();
            for (var i = 0; i < count; i++) {
                var mutated = mutated(random);
                var cut = i % 6 == 0;
                tried.add(lanes.submit(() -> {
                    endsInTime(mutated, cut);
                    return null;
                }));
            }
            for (var i = 0; i < count; i++) {
                assertThat(tried.get(i)).as("seed %d, file %d", seed, i).succeedsWithin(PATIENCE);
            }
        }
        assertThat(examine(film)).as("the next one is served as ever").isInstanceOf(Examination.Usable.class);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .as("processes left behind")
                .isEmpty();
    }

    private static void endsInTime(byte[] mutated, boolean cut) throws IOException {
        var file = write(mutated);
        var examination = EXAMINER.examine(file, work(), new Cancellation());
        if (cut && examination instanceof Examination.Usable fine) {
            cutOrFail(fine, file);
        }
        Files.delete(file);
    }

    /** What looks usable may still fail when it is cut; then with a reason, and not for ever. */
    private static void cutOrFail(Examination.Usable fine, Path file) throws IOException {
        var end = Math.min(1, fine.details().seconds());
        var cut = new Cut(new RecordingId("r-test"), List.of(new Range(0, end)), List.of());
        try {
            var made = new FfmpegCutter(FFMPEG, Corpus.artist(), 3L << 30, 1L << 28)
                    .cut(cut, ClipCutter.Words.NONE, fine.details(), file, work(), percent -> {}, new Cancellation());
            assertThat(made.videos()).isNotEmpty();
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageNotContaining(folder.toString());
        }
    }

    private static byte[] mutated(Random random) {
        var bytes = film.clone();
        var changes = 1 + random.nextInt(60);
        // Half of them in the header, where it hurts.
        var header = places(bytes, "moov").getFirst();
        for (var i = 0; i < changes; i++) {
            var at = random.nextBoolean()
                    ? header + random.nextInt(bytes.length - header)
                    : random.nextInt(bytes.length);
            bytes[at] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    private static Map<String, byte[]> files() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        var own = folder.resolve("simple.mp4");
        var address = "http://127.0.0.1:" + network.getLocalPort() + "/x.mp4";
        files.put("nothing", new byte[0]);
        files.put("one byte", new byte[1]);
        files.put("zeros", new byte[100_000]);
        files.put("concat script of a neighbour", text("ffconcat version 1.0\nfile '" + own + "'\n"));
        files.put("concat script without version", text("file '" + own + "'\nfile '/etc/passwd'\n"));
        files.put("concat script of the network", text("ffconcat version 1.0\nfile '" + address + "'\n"));
        files.put("playlist of a local file", text("#EXTM3U\n#EXTINF:10,\nfile://" + own + "\n#EXT-X-ENDLIST\n"));
        files.put("playlist of the network", text("#EXTM3U\n#EXTINF:10,\n" + address + "\n#EXT-X-ENDLIST\n"));
        files.put(
                "playlist with a key",
                text("#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"" + address + "\"\n#EXTINF:1,\na.ts\n"));
        files.put("playlist of playlists", text("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n" + address + "\n"));
        files.put("gab2 playlist in an AVI", text("RIFF\0\0\0\0AVI LIST gab2 #EXTM3U\n" + address));
        files.put("DASH manifest", text("<?xml version=\"1.0\"?><MPD><BaseURL>" + address + "</BaseURL></MPD>"));
        files.put("SMIL", text("<smil><body><video src=\"" + address + "\"/></body></smil>"));
        files.put("ASX", text("<asx><entry><ref href=\"" + address + "\"/></entry></asx>"));
        files.put("SDP", text("v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n"));
        files.put("RTSP reference", text("RTSPtext\nrtsp://127.0.0.1:" + network.getLocalPort() + "/x\n"));
        files.put("URL file", text("[InternetShortcut]\nURL=" + address + "\n"));
        files.put("SVG", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + address + "\"/></svg>"));
        files.put("ANSI art", text("\u001b[31mtext that would be drawn\u001b[0m\n".repeat(200)));
        files.put("lavfi graph", text("movie=" + own));
        files.put("filter script", text("[0:v]movie=/etc/passwd[out]"));
        files.put("shell script", text("#!/bin/sh\ntouch " + folder.resolve("escaped") + "\n"));
        files.put("picture", bytes("picture.png", "-f lavfi -i color=s=64x64:d=0.1 -frames:v 1"));
        files.put("GIF bomb", bytes("a.gif", "-f lavfi -i testsrc=s=640x480:d=0.2"));
        files.put("Ogg", bytes("a.ogg", "-f lavfi -i sine=d=0.5 -c:a libopus"));
        files.put("MPEG transport stream", bytes("a.ts", "-f lavfi -i testsrc=d=0.5 -c:v libx264"));
        files.put("sound alone", bytes("a.m4a", "-f lavfi -i sine=d=1 -c:a aac"));
        files.put("a codec that is not read", bytes("ffv1.mkv", "-f lavfi -i testsrc=s=64x64:d=0.3 -c:v ffv1"));
        files.put("tiny picture", bytes("tiny.mkv", "-f lavfi -i color=s=8x8:d=1 -c:v mpeg4"));
        files.put("archive with a symlink", zip());
        files.put("head without a body", Arrays.copyOf(film, 40));
        files.put(
                "cut before its index", Arrays.copyOf(film, places(film, "moov").getFirst() - 4));
        files.put(
                "index cut in its middle",
                Arrays.copyOf(film, places(film, "moov").getFirst() + 300));
        files.put("box of no length", patched(film, "trak", -4, 4));
        files.put("boxes in boxes", nested(5000));
        files.put("Matroska head and noise", noise(new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3}));
        files.put("MP4 head and noise", noise(text("\0\0\0\u0018ftypisom")));
        return files;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String name, String recipe) throws Exception {
        return Files.readAllBytes(Corpus.make(FFMPEG.get(), work(), name, recipe));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../escaped.mp4"));
            zip.write(new byte[1 << 20]);
        }
        return bytes.toByteArray();
    }

    private static byte[] patched(byte[] original, String box, int offset, int value) {
        var bytes = original.clone();
        ByteBuffer.wrap(bytes).putInt(places(bytes, box).getFirst() + offset, value);
        return bytes;
    }

    private static byte[] nested(int depth) {
        var bytes = ByteBuffer.allocate(16 + depth * 8);
        bytes.putInt(16).put(text("ftypisom")).putInt(0);
        for (var i = 0; i < depth; i++) {
            bytes.putInt((depth - i) * 8).put(text(i == 0 ? "moov" : "trak"));
        }
        return bytes.array();
    }

    private static byte[] noise(byte[] head) {
        var bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] withDuration(byte[] bytes) {
        for (var box : List.of("mvhd", "mdhd")) {
            for (var at : places(bytes, box)) {
                ByteBuffer.wrap(bytes).putInt(at + 20, 0x7fffffff);
            }
        }
        return bytes;
    }

    private static List<Integer> places(byte[] bytes, String box) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.iterate(text.indexOf(box), at -> at >= 0, at -> text.indexOf(box, at + 1))
                .toList();
    }

    @org.junit.jupiter.api.AfterEach
    void nothingEscaped() {
        assertThat(folder.resolve("escaped")).doesNotExist();
        assertThat(folder.resolve("../escaped.mp4")).doesNotExist();
    }

    private static Examination examine(byte[] content) throws IOException {
        return EXAMINER.examine(write(content), work(), new Cancellation());
    }

    private static Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent-", ".mp4"), content);
    }

    private static Path work() throws IOException {
        return Files.createTempDirectory(folder, "work-");
    }
}
