package dev.michi.platform.control;

import dev.michi.platform.DataLock;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Asks the portal that works on a data folder for something, and waits for its answer. */
public final class AskPortal {

    private static final int NOT_RUNNING = 4;
    private static final int PAUSE_MILLIS = 100;

    private AskPortal() {}

    /** {@code AskPortal DATA COMMAND ARGUMENT}; exit status 4 when no portal runs there. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var answer = ask(Path.of(arguments[0]), arguments[1], arguments[2]);
        System.exit(answer.map(CommandAnswer::tell).orElse(NOT_RUNNING));
    }

    /** The portal's answer, or nothing when no portal works on that folder. */
    public static Optional<CommandAnswer> ask(Path data, String command, String argument)
            throws IOException, InterruptedException {
        if (!isRunning(data)) {
            return Optional.empty();
        }
        var id = UUID.randomUUID().toString();
        var request = data.resolve("control").resolve(id + ControlFiles.REQUEST);
        var answer = data.resolve("control").resolve(id + ControlFiles.ANSWER);
        ControlFiles.write(request, request(command, argument));
        try {
            return Optional.of(await(data, answer));
        } finally {
            Files.deleteIfExists(request);
            Files.deleteIfExists(answer);
        }
    }

    private static Properties request(String command, String argument) {
        var request = new Properties();
        request.setProperty(ControlFiles.COMMAND, command);
        request.setProperty(ControlFiles.ARGUMENT, argument);
        return request;
    }

    private static CommandAnswer await(Path data, Path answer) throws IOException, InterruptedException {
        while (Files.notExists(answer)) {
            if (!isRunning(data)) {
                return CommandAnswer.refused(new LocalizedText(
                        "Michi が途中で停止しました。もう一度お試しください。", "Michi stopped before it answered. Please try again."));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return CommandAnswer.from(ControlFiles.read(answer));
    }

    private static boolean isRunning(Path data) {
        if (!Files.isDirectory(data.resolve("control"))) {
            return false;
        }
        var lock = DataLock.take(data);
        lock.ifPresent(DataLock::close);
        return lock.isEmpty();
    }
}
