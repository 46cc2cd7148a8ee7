package dev.michi.media.cutting;

import dev.michi.media.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What a file really is, seen by ffprobe and by its pixels. */
public record Look(double seconds, int width, int height, String pixelAspect, double rate, List<String> quarters) {

    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[\\d.]+|-inf) LUFS");
    private static final Pattern MEAN = Pattern.compile("mean_volume: (-?[\\d.]+|-inf) dB");
    private static final Pattern PEAK = Pattern.compile("Peak:\\s+(-?[\\d.]+|-inf) dBFS");

    public static Look at(Ffmpeg programs, Path file) throws Exception {
        var json = new JsonMapper()
                .readTree(ask(
                        programs.ffprobe(),
                        "-v error -of json -count_packets -select_streams v:0 -show_entries"
                                + " stream=width,height,sample_aspect_ratio,r_frame_rate,nb_read_packets " + file));
        var stream = json.path("streams").get(0);
        var rate = stream.path("r_frame_rate").asString("").split("/");
        var perSecond = Double.parseDouble(rate[0]) / Double.parseDouble(rate[1]);
        return new Look(
                Integer.parseInt(stream.path("nb_read_packets").asString("")) / perSecond,
                stream.path("width").asInt(),
                stream.path("height").asInt(),
                stream.path("sample_aspect_ratio").asString("N/A"),
                perSecond,
                quarters(pixels(programs, file, 0.4, 4, 4)));
    }

    /** RGB of a picture brought to a size, row by row. */
    public static int[] pixels(Ffmpeg programs, Path file, double at, int width, int height) throws Exception {
        var bytes = bytes(
                programs.ffmpeg(),
                "-v error -nostdin " + (at > 0 ? "-ss " + at : "") + " -i " + file + " -frames:v 1 -vf scale=" + width
                        + ":" + height + ":flags=area,format=rgb24 -f rawvideo pipe:1");
        var pixels = new int[width * height];
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = (bytes[i * 3] & 0xff) << 16 | (bytes[i * 3 + 1] & 0xff) << 8 | bytes[i * 3 + 2] & 0xff;
        }
        return pixels;
    }

    /** What it says of its colours: how they are written, which ones they are, how bright. */
    public static List<String> colours(Ffmpeg programs, Path file) throws Exception {
        var stream = new JsonMapper()
                .readTree(ask(
                        programs.ffprobe(),
                        "-v error -of json -select_streams v:0 -show_entries"
                                + " stream=color_space,color_primaries,color_transfer " + file))
                .path("streams")
                .get(0);
        return List.of(
                stream.path("color_space").asString(""),
                stream.path("color_primaries").asString(""),
                stream.path("color_transfer").asString(""));
    }

    public record Sound(double integrated, double truePeak) {}

    public static Sound listen(Ffmpeg programs, Path file) throws Exception {
        var said = ask(
                programs.ffmpeg(),
                "-hide_banner -nostats -nostdin -i " + file + " -map 0:a:0 -af ebur128=peak=true -f null -");
        var summary = said.substring(said.lastIndexOf("Summary:"));
        return new Sound(number(INTEGRATED, summary), number(PEAK, summary));
    }

    /** Mean volume of a stretch, in dB; silence is -91. */
    public static double volume(Ffmpeg programs, Path file, double from, double seconds) throws Exception {
        var said = ask(
                programs.ffmpeg(),
                "-hide_banner -nostats -nostdin -ss " + from + " -t " + seconds + " -i " + file
                        + " -map 0:a:0 -af volumedetect -f null -");
        return number(MEAN, said);
    }

    private static double number(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1).equals("-inf") ? -120 : Double.parseDouble(matcher.group(1));
    }

    private static List<String> quarters(int[] pixels) {
        var names = new ArrayList<String>();
        for (var at : new int[] {0, 3, 12, 15}) {
            names.add(name(pixels[at]));
        }
        return names;
    }

    private static String name(int pixel) {
        var red = pixel >> 16;
        var green = pixel >> 8 & 0xff;
        var blue = pixel & 0xff;
        if (red > 200 && green > 200 && blue > 200) {
            return "white";
        }
        if (red > 180 && green < 70 && blue < 70) {
            return "red";
        }
        if (green > 90 && red < 70 && blue < 70) {
            return "green";
        }
        return blue > 180 && red < 70 && green < 70 ? "blue" : Integer.toHexString(pixel);
    }

    private static String ask(Path program, String arguments) throws Exception {
        return new String(bytes(program, arguments), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path program, String arguments) throws Exception {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(arguments.split(" +")));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var answer = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(arguments + ": " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }
}
