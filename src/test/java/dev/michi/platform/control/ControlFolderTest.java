package dev.michi.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.platform.DataFolder;
import dev.michi.shared.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlFolderTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private ControlFolder control;

    @BeforeEach
    void aPortal() {
        data = new DataFolder(folder, false);
        control = new ControlFolder(data, List.of(new Echo()));
        control.start();
    }

    @AfterEach
    void stop() {
        control.stop();
        data.close();
    }

    @Test
    void aRunningPortalDoesWhatItIsAsked() throws Exception {
        var answer = AskPortal.ask(folder, "echo", "C:\\ 日本語 = #1\nline two");
        assertThat(answer).contains(CommandAnswer.done(new LocalizedText("日本語", "C:\\ 日本語 = #1\nline two")));
        assertThat(data.control()).isEmptyDirectory();
    }

    @Test
    void whatItDoesNotKnowIsRefused() throws Exception {
        var answer = AskPortal.ask(folder, "fly", "").orElseThrow();
        assertThat(answer.done()).isFalse();
        assertThat(answer.text().en()).contains("\"fly\"");
    }

    @Test
    void troubleBecomesAnAnswer() throws Exception {
        var answer = AskPortal.ask(folder, "echo", "").orElseThrow();
        assertThat(answer.done()).isFalse();
        assertThat(answer.text().en()).contains("nothing to say");
    }

    @Test
    void noPortalNoAnswer() throws Exception {
        stop();
        assertThat(AskPortal.ask(folder, "echo", "hello")).isEmpty();
    }

    @Test
    void requestsOfPeopleWhoAreGoneAreDropped() throws Exception {
        control.stop();
        Files.writeString(data.control().resolve("old.request"), "command=echo\nargument=late");
        control.start();
        assertThat(data.control()).isEmptyDirectory();
    }

    private static final class Echo implements PortalCommand {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public CommandAnswer run(String argument) {
            if (argument.isEmpty()) {
                throw new IllegalArgumentException("nothing to say");
            }
            return CommandAnswer.done(new LocalizedText("日本語", argument));
        }
    }
}
