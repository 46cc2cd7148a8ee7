package dev.michi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(packages = "dev.michi.uikit")
class ClipPlayerViewTest extends BrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ClipPlayer.Data CLIP = new ClipPlayer.Data(
            "the-line",
            "ja",
            "譲れない線",
            160,
            List.of(new ClipPlayer.Source("/media/a.mp4", "video/mp4", 720)),
            List.of(new ClipPlayer.Captions("ja", "/media/a.vtt", "日本語")),
            "/media/a.jpg",
            List.of(new ClipPlayer.Chapter(0, "はじめ")),
            List.of(new ClipPlayer.Cue(0, 12.5, "誰が決めるのでしょう。")),
            100,
            List.of(new ClipPlayer.Range(0, 40.5)),
            "/api/v1/clips/the-line/watched",
            "p1",
            null,
            null);

    @Test
    void theBrowserGetsWhatItNeedsAsOneText() {
        var data = data(new ClipPlayer(CLIP));

        assertThat(data.path("state").asString()).isEqualTo("ready");
        assertThat(data.path("watched").toString()).isEqualTo("[[0.0,40.5]]");
        assertThat(data.path("transcript").path(0).path("text").asString()).isEqualTo("誰が決めるのでしょう。");
        assertThat(data.path("sources").path(0).path("height").asInt()).isEqualTo(720);
        assertThat(data.path("position").asDouble()).isEqualTo(100);
    }

    @Test
    void whatTheServerSavedArrivesAsAnEvent() {
        var player = new ClipPlayer(CLIP);
        var events = new ArrayList<ClipPlayer.WatchedEvent>();
        player.addWatchedListener(events::add);

        fire(player, """
                {"event.detail.fraction": 0.74, "event.detail.missingSeconds || 0": 39.2}
                """);

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.fraction()).isEqualTo(0.74);
            assertThat(event.missingSeconds()).isEqualTo(40);
            assertThat(event.isFromClient()).isTrue();
        });
    }

    @Test
    void aWaitingFrameShowsHowFarItIsAndTurnsIntoAPlayer() {
        var player = ClipPlayer.waiting(CLIP, 40, Optional.of(Duration.ofSeconds(90)));
        assertThat(data(player).path("state").asString()).isEqualTo("waiting");
        assertThat(player.getElement().getProperty("percent", 0)).isEqualTo(40);
        assertThat(player.getElement().getProperty("left", 0)).isEqualTo(90);

        player.setProgress(140, Optional.empty());
        assertThat(player.getElement().getProperty("percent", 0)).isEqualTo(100);

        player.show(CLIP);
        assertThat(data(player).path("state").asString()).isEqualTo("ready");
    }

    @Test
    void aFailedClipSaysSo() {
        assertThat(data(ClipPlayer.failed(CLIP)).path("state").asString()).isEqualTo("failed");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        var player = new ClipPlayer(CLIP);
        UI.getCurrent().add(player);

        assertThat(labels(player).path("play").asString()).isEqualTo("再生");
        assertThat(labels(player).path("resumed").asString()).isEqualTo("{0} から続けます");
    }

    @Test
    void hasEveryWordItsTranslationsHave() throws Exception {
        var player = new ClipPlayer(CLIP);
        UI.getCurrent().add(player);
        var english = new Properties();
        try (var file = getClass().getResourceAsStream("/vaadin-i18n/translations.properties")) {
            english.load(file);
        }

        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("player."))
                        .map(key -> key.substring("player.".length())))
                .containsExactlyInAnyOrderElementsOf(labels(player).propertyNames());
    }

    private static JsonNode data(ClipPlayer player) {
        return JSON.readTree(player.getElement().getProperty("data"));
    }

    private static JsonNode labels(ClipPlayer player) {
        return JSON.readTree(player.getElement().getProperty("labels"));
    }

    private static void fire(ClipPlayer player, String detail) {
        var element = player.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "michi-watched", JSON.readTree(detail)));
    }
}
