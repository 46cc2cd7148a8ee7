package dev.michi.media.decks;

import dev.michi.media.Deck.Refusal;
import dev.michi.media.decks.DeckReading.ReadPage;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.jar.JarFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a presentation in a Java of its own, with little memory and time: a file that was made to fill the memory, or to
 * be drawn for hours, ends that process and nothing else.
 */
public final class DeckProcess implements DeckReader {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String READ = "read";
    private static final String REFUSED = "refused ";

    private final Bounds bounds;

    /** @param memory bytes of address space @param file bytes of the largest picture */
    public DeckProcess(long memory, long file) {
        this.bounds = new Bounds(DeckLimits.PATIENCE, memory, file);
    }

    @Override
    public DeckReading read(Path file, Path folder, IntConsumer percent, Cancellation cancellation) throws IOException {
        var java = bounds.around(Path.of(System.getProperty("java.home"), "bin", "java"), folder);
        var last = new String[] {""};
        try {
            Tool.lines(
                    java, command(file, folder), DeckLimits.PATIENCE, line -> hear(line, last, percent), cancellation);
        } catch (Tool.TookTooLong | Tool.ProgramFailed e) {
            return new DeckReading.Refused(Refusal.TOO_MUCH_WORK);
        }
        if (last[0].equals(READ)) {
            return new DeckReading.Read(pages(folder));
        }
        if (!last[0].startsWith(REFUSED)) {
            throw new IOException("The reader of presentations ended without an answer");
        }
        return new DeckReading.Refused(Refusal.valueOf(last[0].substring(REFUSED.length())));
    }

    private static void hear(String line, String[] last, IntConsumer percent) {
        var page = line.split(" ");
        if (page.length == 4 && page[0].equals("page")) {
            percent.accept(Integer.parseInt(page[1]) * 95 / Integer.parseInt(page[3]));
        }
        last[0] = line;
    }

    private static List<String> command(Path file, Path folder) throws IOException {
        var command = new ArrayList<>(List.of(
                "-Xmx" + DeckLimits.HEAP + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CICompilerCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.toAbsolutePath(),
                "-Dpdfbox.fontcache=" + folder.toAbsolutePath(),
                "-Duser.home=" + folder.toAbsolutePath()));
        command.addAll(start());
        command.add(file.toAbsolutePath().toString());
        command.add(folder.toAbsolutePath().toString());
        return command;
    }

    /** The classes are where ours are: in one packed file, or in many. */
    private static List<String> start() throws IOException {
        var path = System.getProperty("java.class.path");
        var isPacked = path.endsWith(".jar") && Files.isRegularFile(Path.of(path)) && hasLauncher(Path.of(path));
        return isPacked
                ? List.of("-cp", path, "-Dloader.main=" + DeckProgram.class.getName(), LAUNCHER)
                : List.of("-cp", path, DeckProgram.class.getName());
    }

    private static boolean hasLauncher(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry(LAUNCHER.replace('.', '/') + ".class") != null;
        }
    }

    private static List<ReadPage> pages(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(DeckProgram.PAGES));
        var pages = new JsonMapper().readValue(text, PageFiles.Written[].class);
        return List.of(pages).stream()
                .map(each -> new ReadPage(
                        each.number(), folder.resolve(each.picture()), each.title(), each.text(), each.notes()))
                .toList();
    }
}
