package dev.michi.sharing.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.sharing.handout.Announcement.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Announcement PHOTO =
            new Announcement("みなと製作所", List.of("{写真|しゃしん}を送る"), "https://michi.example/s/abc", "302号室へ");

    private final Translations translations = new Translations();

    @Test
    void itSaysWhatAndWhereAndWhomToAsk() {
        for (var language : Language.values()) {
            for (var channel : Channel.values()) {
                assertThat(PHOTO.text(channel, language, translations))
                        .contains("写真を送る", "https://michi.example/s/abc", "302号室へ")
                        .doesNotContain("しゃしん", "{");
            }
        }
    }

    @Test
    void aMailBeginsWithItsSubjectAndGreetsTheCompany() {
        assertThat(PHOTO.text(Channel.MAIL, Language.JA, translations).lines().toList())
                .startsWith("短い案内のお知らせ：写真を送る")
                .contains("みなと製作所のみなさんへ");
    }

    @Test
    void severalTutorialsAreListed() {
        var both = new Announcement("Minato", List.of("Sign in", "Join a meeting"), "https://michi.example/s/abc", "");

        assertThat(both.text(Channel.SLACK, Language.EN, translations)).contains("・Sign in\n・Join a meeting");
    }

    @Test
    void anEmbedSnippetKeepsItsMarksWhateverTheTitle() {
        assertThat(EmbedSnippet.html("https://michi.example/s/abc", "\"><script>alert(1)</script>"))
                .startsWith("<iframe src=\"https://michi.example/s/abc\"")
                .doesNotContain("<script>");
    }
}
