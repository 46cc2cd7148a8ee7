package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.media.cutting.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A clip of more than three minutes is streamed: by the browser, by a library, and where neither can, the file plays. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongClipPlaywrightIT {

    private static final String FILM =
            "-f lavfi -i testsrc2=s=160x90:r=10:d=190 -c:v libx264 -preset ultrafast -pix_fmt yuv420p";
    private static final String NO_STREAMS_BY_ITSELF = """
            const can = HTMLMediaElement.prototype.canPlayType;
            HTMLMediaElement.prototype.canPlayType = function (type) {
              return type.includes('mpegurl') ? '' : can.call(this, type);
            };
            """;

    private final Chromium chromium = new Chromium("--autoplay-policy=no-user-gesture-required");
    private PortalProcess portal;
    private String clip;

    @BeforeAll
    void makeTheClip(@TempDir Path folder) throws Exception {
        var film = Corpus.make(Corpus.finder().get(), folder, "long.mp4", FILM);
        var content = Files.createDirectory(folder.resolve("content"));
        portal = PortalProcess.start(folder.resolve("data"), "--michi.content=" + content);
        var token = portal.token("author");
        var sent = portal.send(portal.request("/recordings?name=long.mp4", token)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofFile(film)));
        var recording = portal.read(sent.body()).path("id").asString();
        until("/recordings/" + recording, token, "usable");
        var wish = "{\"recording\":\"%s\",\"ranges\":[[0,185]],\"title\":{\"ja\":\"長い\",\"en\":\"Long\"}}"
                .formatted(recording);
        clip = portal.read(portal.send("POST", "/clips", wish, token).body())
                .path("id")
                .asString();
        until("/clips/" + clip, token, "ready");
    }

    @AfterAll
    void stop() throws Exception {
        chromium.close();
        portal.close();
    }

    @Test
    void theBrowserStreamsItByItself() {
        var asked = new ArrayList<String>();
        var page = open(asked, "");
        assertPlays(page);
        assertThat(source(page)).endsWith("/hls.m3u8");
        assertThat(asked).noneMatch(each -> each.contains("hls.light"));
        assertThat(Chromium.barriers(page, "a long clip")).isEmpty();
        page.context().close();
    }

    @Test
    void aLibraryStreamsItWhereTheBrowserCannot() {
        var asked = new ArrayList<String>();
        var page = open(asked, NO_STREAMS_BY_ITSELF);
        assertPlays(page);
        assertThat(source(page)).startsWith("blob:");
        assertThat(asked).anyMatch(each -> each.endsWith(".m4s"));
        page.context().close();
    }

    @Test
    void theFilePlaysWhereTheStreamCannotBeHad() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        page.route("**/*.m3u8", route -> route.abort());
        go(page);
        assertPlays(page);
        assertThat(source(page)).endsWith(".mp4");
        page.context().close();
    }

    private Page open(List<String> asked, String script) {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        page.onRequest(request -> asked.add(request.url()));
        if (!script.isEmpty()) {
            page.addInitScript(script);
        }
        go(page);
        return page;
    }

    private void go(Page page) {
        page.navigate(portal.address("/sign-in"));
        page.locator("#username").fill("author");
        page.locator("#password").fill("michi-demo");
        page.locator("button.btn--next").click();
        page.waitForURL(portal.address("/"));
        page.navigate(portal.address("/studio/clip/" + clip));
    }

    /** From its middle, so that it has to be found there. */
    private static void assertPlays(Page page) {
        page.waitForFunction("document.querySelector('video')?.readyState > 0");
        page.locator(".player__big").click();
        page.waitForFunction("document.querySelector('video').currentTime > 0.5");
        page.locator("[role=slider]").first().press("End");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.waitForFunction(
                "(video => video.currentTime > 100 && !video.seeking && video.readyState > 1)(document.querySelector('video'))");
        assertThat(page.locator("video").evaluate("video => video.error")).isNull();
    }

    private static String source(Page page) {
        return (String) page.locator("video").evaluate("video => video.currentSrc");
    }

    private void until(String path, String token, String state) throws Exception {
        var now = portal.get(path, token);
        while (!now.path("state").asString().equals(state)) {
            assertThat(now.path("state").asString()).as(path).isNotIn("failed", "refused");
            PortalProcess.pause();
            now = portal.get(path, token);
        }
    }
}
