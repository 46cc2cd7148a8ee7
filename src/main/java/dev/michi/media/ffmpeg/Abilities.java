package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an ffmpeg has to be able to do for us. */
final class Abilities {

    private static final int OLDEST = 6;
    private static final List<String> ENCODERS = List.of("libx264", "aac");
    private static final List<String> FILTERS = List.of(
            "xfade",
            "loop",
            "concat",
            "overlay",
            "perspective",
            "scale",
            "split",
            "anullsrc",
            "bwdif",
            "tpad",
            "drawbox",
            "alphamerge",
            "lut",
            "loudnorm",
            "afftdn",
            "freezedetect",
            "crop",
            "tile");
    private static final Pattern VERSION = Pattern.compile("version n?(\\d+)(\\.[\\d.]*\\d)?");

    private Abilities() {}

    record Known(String version, Set<String> filters, Set<String> encoders) {}

    /** @throws IOException saying why this one will not do */
    static Known check(Path ffmpeg, Path ffprobe) throws IOException {
        var version = version(Tool.ask(ffmpeg, "-hide_banner", "-version"));
        Tool.ask(ffprobe, "-hide_banner", "-version");
        var encoders = secondWords(Tool.ask(ffmpeg, "-hide_banner", "-encoders"));
        require("encoder", ENCODERS, encoders);
        var filters = secondWords(Tool.ask(ffmpeg, "-hide_banner", "-filters"));
        require("filter", FILTERS, filters);
        return new Known(version, filters, encoders);
    }

    static String version(String answer) throws IOException {
        var matcher = VERSION.matcher(answer);
        if (!matcher.find()) {
            throw new IOException("does not tell its version");
        }
        if (Integer.parseInt(matcher.group(1)) < OLDEST) {
            throw new IOException("is version " + matcher.group(1) + ", " + OLDEST + " or newer is needed");
        }
        var minor = matcher.group(2);
        return matcher.group(1) + (minor == null ? "" : minor);
    }

    private static void require(String kind, List<String> needed, Set<String> there) throws IOException {
        var missing = needed.stream().filter(each -> !there.contains(each)).toList();
        if (!missing.isEmpty()) {
            throw new IOException("has no " + kind + " " + String.join(", ", missing));
        }
    }

    /** Lists are tables: flags, name, description. */
    private static Set<String> secondWords(String table) {
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 1)
                .map(words -> Arrays.asList(words).get(1))
                .collect(Collectors.toSet());
    }
}
