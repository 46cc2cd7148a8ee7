package dev.michi.media.cutting;

import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Recordings of every common kind, made by ffmpeg's own sources: two seconds of four coloured quarters and a tone. */
public final class Corpus {

    private static final String QUARTERS = "color=c=white:s=%s:r=%s:d=2,drawbox=x=0:y=0:w=iw/2:h=ih/2:color=red:t=fill,"
            + "drawbox=x=iw/2:y=0:w=iw/2:h=ih/2:color=green:t=fill,drawbox=x=0:y=ih/2:w=iw/2:h=ih/2:color=blue:t=fill";
    private static final String V = "-f lavfi -i " + QUARTERS.formatted("320x180", "30");
    private static final String A = "-f lavfi -i sine=f=440:d=2,volume=-14dB";
    private static final String X = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p";

    private Corpus() {}

    /** Unpacked once for all tests of a build. */
    public static FfmpegFinder finder() {
        return new FfmpegFinder(Optional.empty(), FfmpegFinder.environmentPath(), Path.of("target/test-ffmpeg"));
    }

    public static CardArtist artist() {
        return new CardArtist(new Typefaces(), new LineBreaker(Phrases.japanese()));
    }

    public static Path simple(Ffmpeg programs, Path folder) throws Exception {
        return make(Sample.of("simple.mp4", 320, 180, "$V $A " + X + " -c:a aac"), programs, folder);
    }

    public static Path make(Ffmpeg programs, Path folder, String name, String recipe) throws Exception {
        return make(Sample.of(name, 0, 0, recipe), programs, folder);
    }

    static Path make(Sample sample, Ffmpeg programs, Path folder) throws Exception {
        var file = folder.resolve(sample.name());
        for (var i = 0; i < sample.recipes().size(); i++) {
            var last = i + 1 == sample.recipes().size();
            run(programs, folder, sample.recipes().get(i) + (last ? " " + file : ""));
        }
        if (sample.keep() < 1) {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * sample.keep())));
        }
        return file;
    }

    private static void run(Ffmpeg programs, Path folder, String recipe) throws Exception {
        var command = new ArrayList<>(List.of(programs.ffmpeg().toString(), "-v", "error", "-nostdin", "-y"));
        var words = recipe.replace("$V", V).replace("$A", A).replace("@", folder.toString());
        command.addAll(Arrays.asList(words.trim().split(" +")));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(recipe + ": " + said);
        }
    }

    static List<Sample> all() {
        var all = new ArrayList<Sample>();
        all.addAll(packings());
        all.addAll(pictures());
        all.addAll(sounds());
        all.addAll(endings());
        return all;
    }

    private static List<Sample> packings() {
        return List.of(
                Sample.of("h264.mp4", 320, 180, "$V $A " + X + " -c:a aac"),
                Sample.of("faststart.mp4", 320, 180, "$V $A " + X + " -c:a aac -movflags +faststart"),
                Sample.of(
                        "fragments.mp4", 320, 180, "$V $A " + X + " -g 15 -c:a aac -movflags frag_keyframe+empty_moov"),
                Sample.of("h264.m4v", 320, 180, "$V $A " + X + " -c:a aac -f ipod"),
                Sample.of("h264.mov", 320, 180, "$V $A " + X + " -c:a pcm_s16le"),
                Sample.of("h264.mkv", 320, 180, "$V $A " + X + " -c:a aac"),
                Sample.of("b-frames.mkv", 320, 180, "$V $A -c:v libx264 -bf 3 -g 20 -pix_fmt yuv420p -c:a libmp3lame"),
                Sample.of("vp8.webm", 320, 180, "$V $A -c:v libvpx -deadline realtime -c:a libopus"),
                Sample.of("vp9.webm", 320, 180, "$V $A -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus"),
                Sample.of(
                        "hevc.mp4",
                        320,
                        180,
                        "$V $A -c:v libx265 -preset ultrafast -x265-params log-level=error -c:a aac"),
                Sample.of(
                        "hevc-10-bit.mkv",
                        320,
                        180,
                        "$V $A -c:v libx265 -preset ultrafast -pix_fmt yuv420p10le -x265-params log-level=error -c:a flac"),
                Sample.of("av1.mp4", 320, 180, "$V $A -c:v libaom-av1 -cpu-used 8 -usage realtime -c:a aac"),
                Sample.of("av1.webm", 320, 180, "$V $A -c:v libaom-av1 -cpu-used 8 -usage realtime -c:a libopus"),
                Sample.of("prores.mov", 320, 180, "$V $A -c:v prores_ks -profile:v 0 -c:a pcm_s24le"),
                Sample.of("mpeg4.mp4", 320, 180, "$V $A -c:v mpeg4 -c:a libmp3lame"),
                Sample.of(
                        "h263.3gp",
                        176,
                        144,
                        "-f lavfi -i " + QUARTERS.formatted("176x144", "30") + " $A -c:v h263 -c:a aac"),
                Sample.of("motion-jpeg.mov", 320, 180, "$V $A -c:v mjpeg -pix_fmt yuvj420p -c:a pcm_s16le"),
                Sample.of("name-of-another.webm", 320, 180, "$V $A " + X + " -c:a aac -f mp4"));
    }

    private static List<Sample> pictures() {
        return List.of(
                Sample.of(
                        "variable-rate.mp4",
                        320,
                        180,
                        "$V $A -vf select='not(mod(n,7))' -fps_mode vfr " + X + " -c:a aac"),
                Sample.of(
                        "hardly-any-picture.mkv",
                        320,
                        180,
                        "$V $A -vf select='not(mod(n,59))' -fps_mode vfr " + X + " -c:a aac"),
                Sample.of("turned-90.mp4", 320, 180, turned("transpose=clock", 1), turnedBack("90", 1)),
                Sample.of("turned-180.mp4", 320, 180, turned("hflip,vflip", 2), turnedBack("180", 2)),
                Sample.of("turned-270.mov", 320, 180, turned("transpose=cclock", 3), turnedBack("-90", 3)),
                Sample.of(
                        "upright-phone.mp4",
                        180,
                        320,
                        "-f lavfi -i " + QUARTERS.formatted("180x320", "30") + " $A " + X + " -c:a aac"),
                Sample.of(
                        "odd-size.mkv",
                        321,
                        181,
                        "-f lavfi -i " + QUARTERS.formatted("321x181", "30")
                                + " $A -c:v libx264 -pix_fmt yuv444p -c:a aac"),
                Sample.of("anamorphic.mp4", 320, 180, "$V $A -vf scale=240:180,setsar=4/3 " + X + " -c:a aac"),
                Sample.of(
                        "full-range.mp4",
                        320,
                        180,
                        "$V $A -vf scale=out_range=pc -c:v libx264 -pix_fmt yuvj420p -c:a aac"),
                Sample.of("hdr-pq.mp4", 320, 180, wide("smpte2084")).otherColours(),
                Sample.of("hdr-hlg.mkv", 320, 180, wide("arib-std-b67")).otherColours(),
                Sample.of(
                        "interlaced.mp4",
                        320,
                        180,
                        "$V $A -vf setfield=tff " + X + " -flags +ildct+ilme -x264opts tff=1 -c:a aac"),
                Sample.of(
                        "60-pictures.mp4",
                        320,
                        180,
                        "-f lavfi -i " + QUARTERS.formatted("320x180", "60") + " $A " + X + " -c:a aac"),
                Sample.of(
                        "25-pictures.mp4",
                        320,
                        180,
                        "-f lavfi -i " + QUARTERS.formatted("320x180", "25") + " $A " + X + " -c:a aac"),
                Sample.of(
                        "film-rate.mkv",
                        320,
                        180,
                        "-f lavfi -i " + QUARTERS.formatted("320x180", "24000/1001") + " $A " + X + " -c:a aac"),
                Sample.of(
                        "5-pictures.mp4",
                        320,
                        180,
                        "-f lavfi -i " + QUARTERS.formatted("320x180", "5") + " $A " + X + " -c:a aac"),
                Sample.of(
                        "grows-meanwhile.mkv",
                        320,
                        180,
                        "-f lavfi -i " + QUARTERS.formatted("320x180", "30") + " -t 1 " + X + " -f h264 @/small.h264",
                        "-f lavfi -i " + QUARTERS.formatted("640x360", "30") + " -t 1 " + X + " -f h264 @/large.h264",
                        "-r 30 -i concat:@/small.h264|@/large.h264 $A -map 0:v -map 1:a -c:v copy -c:a aac"),
                Sample.of(
                        "large.mp4",
                        1600,
                        900,
                        "-f lavfi -i " + QUARTERS.formatted("1600x900", "30") + " -t 1.4 $A " + X + " -c:a aac"));
    }

    private static String turned(String filter, int number) {
        return "$V $A -vf " + filter + " " + X + " -c:a aac @/lying-" + number + ".mp4";
    }

    private static String turnedBack(String degrees, int number) {
        return "-display_rotation:v:0 " + degrees + " -i @/lying-" + number + ".mp4 -c copy";
    }

    private static String wide(String transfer) {
        return "$V $A -vf format=yuv420p10le -c:v libx265 -preset ultrafast -x265-params log-level=error:colorprim=bt2020"
                + ":transfer=" + transfer + ":colormatrix=bt2020nc -color_primaries bt2020 -color_trc " + transfer
                + " -colorspace bt2020nc -c:a aac";
    }

    private static List<Sample> sounds() {
        return List.of(
                Sample.of("no-sound.mp4", 320, 180, "$V " + X).silent(),
                Sample.of("silence.mp4", 320, 180, "$V -f lavfi -i anullsrc=d=2 -shortest " + X + " -c:a aac")
                        .silent(),
                Sample.of("mono.mp4", 320, 180, "$V $A " + X + " -c:a aac -ac 1 -ar 22050"),
                Sample.of("five-one.mp4", 320, 180, "$V $A " + X + " -c:a aac -ac 6"),
                Sample.of("five-one.mkv", 320, 180, "$V $A " + X + " -c:a ac3 -ac 6"),
                Sample.of("quiet.mp4", 320, 180, "$V -f lavfi -i sine=f=300:d=2,volume=-30dB " + X + " -c:a aac"),
                Sample.of("clipping.mp4", 320, 180, "$V -f lavfi -i sine=f=300:d=2,volume=30dB " + X + " -c:a aac"),
                Sample.of("lossless.m4v", 320, 180, "$V $A " + X + " -c:a alac -f mov"),
                Sample.of("short-sound.mkv", 320, 180, "$V -f lavfi -i sine=d=0.9,volume=-14dB " + X + " -c:a aac"),
                Sample.of("long-sound.mp4", 320, 180, "$V -f lavfi -i sine=d=3,volume=-14dB " + X + " -c:a aac"),
                Sample.of(
                        "two-languages.mkv",
                        320,
                        180,
                        "$V $A -f lavfi -i sine=f=880:d=2 -map 0 -map 1 -map 2 " + X + " -c:a aac"),
                Sample.of(
                        "with-cover.mp4",
                        320,
                        180,
                        "-f lavfi -i color=c=black:s=64x64:d=0.1 -frames:v 1 @/cover.png",
                        "$V $A -i @/cover.png -map 0 -map 1 -map 2 " + X
                                + " -c:v:1 png -disposition:v:1 attached_pic -c:a aac"));
    }

    private static List<Sample> endings() {
        return List.of(
                Sample.of("media-recorder.webm", 320, 180, "$V $A -c:v libvpx -deadline realtime -c:a libopus -live 1"),
                Sample.of(
                        "media-recorder-vp9.webm",
                        320,
                        180,
                        "$V $A -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus -live 1"),
                Sample.of(
                        "edit-list.mp4",
                        320,
                        180,
                        "$V $A " + X + " -c:a aac @/whole.mp4",
                        "-ss 0.3 -i @/whole.mp4 -c copy"),
                Sample.of("starts-late.mkv", 320, 180, "$V $A " + X + " -c:a aac -output_ts_offset 7"),
                Sample.of("broken-off.mkv", 320, 180, "$V $A " + X + " -c:a aac -cluster_time_limit 100")
                        .cutOff(0.85),
                Sample.of("broken-off.webm", 320, 180, "$V $A -c:v libvpx -deadline realtime -c:a libopus -live 1")
                        .cutOff(0.85),
                Sample.of(
                                "broken-off.mp4",
                                320,
                                180,
                                "$V $A " + X + " -g 10 -c:a aac -movflags frag_keyframe+empty_moov")
                        .cutOff(0.9));
    }
}
