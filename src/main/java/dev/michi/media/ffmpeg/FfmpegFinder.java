package dev.michi.media.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an ffmpeg that does what is needed: the configured one, else one on the PATH, else the one that comes as a
 * dependency. Each is tried by running it. The answer is kept.
 */
public final class FfmpegFinder {

    private final Optional<Path> configured;
    private final List<Path> searchPath;
    private final Path cache;
    private @Nullable Ffmpeg found;

    /**
     * @param configured the program itself; ffprobe is expected beside it
     * @param searchPath folders to look into
     * @param cache a folder of ours for what gets unpacked and for start scripts
     */
    public FfmpegFinder(Optional<Path> configured, List<Path> searchPath, Path cache) {
        this.configured = configured;
        this.searchPath = List.copyOf(searchPath);
        this.cache = cache;
    }

    /** The folders of the environment's PATH. */
    public static List<Path> environmentPath() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList();
    }

    /** @throws FfmpegUnavailable if none works; tried again at the next call */
    public synchronized Ffmpeg get() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    private Ffmpeg find() {
        var reasons = new ArrayList<String>();
        if (configured.isPresent()) {
            return attempt(configured.get(), "configuration", false, reasons).orElseThrow(() -> none(reasons));
        }
        return onPath(reasons).or(() -> bundled(reasons)).orElseThrow(() -> none(reasons));
    }

    private Optional<Ffmpeg> onPath(List<String> reasons) {
        return searchPath.stream()
                .map(folder -> folder.resolve(BundledFfmpeg.executable("ffmpeg")))
                .filter(Files::isExecutable)
                .flatMap(program -> attempt(program, "PATH", false, reasons).stream())
                .findFirst();
    }

    private Optional<Ffmpeg> bundled(List<String> reasons) {
        try {
            var folder = new BundledFfmpeg(cache).unpack();
            if (folder.isEmpty()) {
                reasons.add("none comes with this build for this system");
                return Optional.empty();
            }
            return attempt(folder.get().resolve(BundledFfmpeg.executable("ffmpeg")), "dependency", true, reasons);
        } catch (IOException e) {
            reasons.add("the one that comes with Michi cannot be unpacked: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Ffmpeg> attempt(Path program, String origin, boolean ownLibraries, List<String> reasons) {
        try {
            var folder =
                    Optional.ofNullable(program.toAbsolutePath().getParent()).orElseThrow();
            var probe = folder.resolve(BundledFfmpeg.executable("ffprobe"));
            var scripts = new StartScripts(cache, ownLibraries ? Optional.of(folder) : Optional.empty());
            var ffmpeg = scripts.patient(program.toAbsolutePath());
            var ffprobe = scripts.plain(probe);
            var known = Abilities.check(ffmpeg, ffprobe);
            return Optional.of(new Ffmpeg(ffmpeg, ffprobe, known.version(), origin, known.filters(), known.encoders()));
        } catch (IOException e) {
            reasons.add(program + " (" + origin + ") " + e.getMessage());
            return Optional.empty();
        }
    }

    private static FfmpegUnavailable none(List<String> reasons) {
        return new FfmpegUnavailable("No usable ffmpeg: " + String.join("; ", reasons)
                + ". Install ffmpeg 6 or newer, or set michi.media.ffmpeg to one.");
    }

    /** Shell scripts that start a program as we need it, because Jaffree can neither set its environment nor its priority. */
    private record StartScripts(Path cache, Optional<Path> libraries) {

        Path patient(Path program) throws IOException {
            return write(program, """
                    if setpriv --pdeathsig KILL true 2>/dev/null; then
                      exec setpriv --pdeathsig KILL nice -n 10 %1$s "$@"
                    fi
                    exec nice -n 10 %1$s "$@"
                    """);
        }

        Path plain(Path program) throws IOException {
            return libraries.isEmpty() ? program : write(program, "exec %1$s \"$@\"\n");
        }

        private Path write(Path program, String start) throws IOException {
            if (System.getProperty("os.name").startsWith("Windows")) {
                return program;
            }
            var environment = libraries
                    .map(folder -> "export LD_LIBRARY_PATH=" + quote(folder) + "\n")
                    .orElse("");
            var text = "#!/bin/sh\n" + environment + start.formatted(quote(program));
            var name = "start-" + program.getFileName() + "-" + Integer.toHexString(text.hashCode());
            Files.createDirectories(cache);
            var script = cache.resolve(name);
            if (!Files.isExecutable(script)) {
                var temporary = Files.createTempFile(cache, "start", ".sh");
                Files.writeString(temporary, text);
                Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(temporary, script, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
            return script.toAbsolutePath();
        }

        private static String quote(Path path) {
            return "'" + path.toAbsolutePath().toString().replace("'", "'\\''") + "'";
        }
    }
}
