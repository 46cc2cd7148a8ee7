package dev.michi.media.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.michi.media.Clip;
import dev.michi.media.DeliveryFixture;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MediaFilesTest {

    @TempDir
    Path folder;

    private DeliveryFixture fixture;
    private MockMvc web;

    @BeforeEach
    void open() {
        fixture = new DeliveryFixture(folder);
        web = MockMvcBuilders.standaloneSetup(
                        new MediaFiles(fixture.store(), fixture.signedIn()),
                        new ClipApi(fixture.media(), fixture.library(), fixture.signedIn()))
                .addFilters(new DeliveryFilter(new ClipFiles(fixture.media(), fixture.signedIn())))
                .build();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPictureMayBeKeptForEver() throws Exception {
        var file = fixture.put("png bytes", "lines.png");
        web.perform(get(file.address()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "private, max-age=31536000, immutable"))
                .andExpect(header().string("ETag", "\"" + file.hash() + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(content().string("png bytes"));
        web.perform(get(file.address()).header("If-None-Match", "\"" + file.hash() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void givesTheRangeThatWasAskedFor() throws Exception {
        var address = fixture.put("0123456789", "a.mp4").address();
        web.perform(get(address).header("Range", "bytes=2-4"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 2-4/10"))
                .andExpect(header().string("Content-Type", "video/mp4"))
                .andExpect(content().string("234"));
        web.perform(get(address).header("Range", "bytes=7-"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("789"));
        web.perform(get(address).header("Range", "bytes=-2"))
                .andExpect(content().string("89"));
        web.perform(get(address).header("Range", "bytes=10-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */10"));
    }

    @Test
    void answersHead() throws Exception {
        web.perform(head(fixture.put("0123456789", "a.mp4").address()))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", 10));
    }

    @Test
    void anSvgCannotRunAnything() throws Exception {
        web.perform(get(fixture.put("<svg/>", "a.svg").address()))
                .andExpect(header().string("Content-Type", "image/svg+xml"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @Test
    void documentsAreDownloaded() throws Exception {
        web.perform(get(fixture.put("a,b", "lines.csv").address()))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename")));
        web.perform(get(fixture.put("<script>", "page.html").address()))
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/media/files/" + "0".repeat(64) + "/a.png")).andExpect(status().isNotFound());
        web.perform(get("/media/files/x/a.png")).andExpect(status().isNotFound());
        web.perform(get("/media/clips/c-none/ja/abc/720p.mp4")).andExpect(status().isNotFound());
        web.perform(get("/media/clips/C!/xx/abc/720p.mp4")).andExpect(status().isNotFound());
    }

    @Test
    void whoeverMayNotLearnIsRefused() {
        var address = fixture.put("secret", "a.png").address();
        fixture.forbidLearning();
        assertThatThrownBy(() -> web.perform(get(address))).hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> web.perform(get("/media/clips/c-lines/ja/abc/720p.mp4")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> web.perform(get("/api/v1/clips/c-lines")))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everythingAReadyClipNamesIsThere() throws Exception {
        var id = fixture.submit();
        fixture.make();
        var ready = (Clip.Ready) fixture.media().find(id, Language.EN).orElseThrow();
        for (var source : ready.sources()) {
            web.perform(get(source.src()))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "video/mp4"));
        }
        for (var captions : ready.captions()) {
            web.perform(get(captions.src())).andExpect(header().string("Content-Type", "text/vtt;charset=UTF-8"));
        }
        web.perform(get(ready.poster())).andExpect(header().string("Content-Type", "image/jpeg"));
    }

    @Test
    void theApiShowsAClipFromWaitingToReady() throws Exception {
        var id = fixture.submit();
        web.perform(get("/api/v1/clips/" + id).header("Accept-Language", "en-GB,ja;q=0.5"))
                .andExpect(jsonPath("$.id").value("c-lines"))
                .andExpect(jsonPath("$.title").value("Title"))
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.state").value("waiting"))
                .andExpect(jsonPath("$.progress").value(0))
                .andExpect(jsonPath("$.sources").isEmpty())
                .andExpect(jsonPath("$.transcript[0].text").value("Listen first."));
        fixture.make();
        web.perform(get("/api/v1/clips/" + id).header("Accept-Language", "ja"))
                .andExpect(jsonPath("$.state").value("ready"))
                .andExpect(jsonPath("$.progress").value(100))
                .andExpect(jsonPath("$.seconds").value(12.0))
                .andExpect(jsonPath("$.sources[0].height").value(1080))
                .andExpect(jsonPath("$.sources[0].type").value("video/mp4"))
                .andExpect(jsonPath("$.captions[0].language").value("ja"))
                .andExpect(jsonPath("$.poster").isNotEmpty());
        assertThatThrownBy(() -> web.perform(get("/api/v1/clips/c-none")))
                .hasRootCauseInstanceOf(ProblemException.class);
    }
}
