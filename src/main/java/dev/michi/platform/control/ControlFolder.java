package dev.michi.platform.control;

import dev.michi.platform.DataFolder;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into {@code control/} twice a second, carries out the requests found there one by one, and answers them. */
@Component
class ControlFolder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ControlFolder.class);
    private static final int PAUSE_MILLIS = 500;

    private final Path folder;
    private final List<PortalCommand> commands;
    private volatile @Nullable Thread worker;

    ControlFolder(DataFolder data, List<PortalCommand> commands) {
        this.folder = data.control();
        this.commands = List.copyOf(commands);
    }

    /** Whoever asked an earlier process is gone: those requests are dropped. */
    @Override
    public void start() {
        found("").forEach(ControlFolder::delete);
        worker = Thread.ofVirtual().name("control").start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            found(ControlFiles.REQUEST).forEach(this::serve);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private List<Path> found(String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            LOG.warn("Cannot look into {}", folder, failure);
            return List.of();
        }
    }

    private void serve(Path request) {
        try {
            var asked = ControlFiles.read(request);
            var answer = run(asked.getProperty(ControlFiles.COMMAND, ""), asked.getProperty(ControlFiles.ARGUMENT, ""));
            var name = request.getFileName().toString().replace(ControlFiles.REQUEST, ControlFiles.ANSWER);
            ControlFiles.write(request.resolveSibling(name), answer.toFile());
        } catch (IOException failure) {
            LOG.warn("Cannot answer {}", request, failure);
        } finally {
            delete(request);
        }
    }

    /** Runs the command of that name. Trouble becomes an answer, and a line in the log. */
    CommandAnswer run(String name, String argument) {
        try {
            return commands.stream()
                    .filter(command -> command.name().equals(name))
                    .findAny()
                    .map(command -> command.run(argument))
                    .orElseGet(() -> CommandAnswer.refused(new LocalizedText(
                            "この Michi は「%s」に対応していません。".formatted(name),
                            "This Michi does not know how to do \"%s\".".formatted(name))));
        } catch (RuntimeException failure) {
            LOG.error("The command {} failed", name, failure);
            return CommandAnswer.refused(new LocalizedText(
                    "うまくいきませんでした: %s。詳しくはログをご覧ください。".formatted(failure.getMessage()),
                    "That did not work: %s. The log has the details.".formatted(failure.getMessage())));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("Cannot delete {}", file, failure);
        }
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
