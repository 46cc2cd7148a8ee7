package dev.michi.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.michi.media.DeliveryFixture;
import dev.michi.media.RecordingId;
import dev.michi.media.cutting.Corpus;
import dev.michi.media.cutting.Look;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.platform.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a recording to a clip that plays, over HTTP, with the real ffmpeg. */
class ClipStudioApiTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();

    @TempDir
    Path folder;

    private DeliveryFixture fixture;
    private MockMvc web;
    private byte[] film = {};

    @BeforeEach
    void open() throws Exception {
        fixture = new DeliveryFixture(folder);
        fixture.cutForReal(FFMPEG);
        web = MockMvcBuilders.standaloneSetup(
                        new RecordingApi(
                                fixture.recordings(), new dev.michi.platform.Translations(), fixture.signedIn()),
                        new StudioApi(fixture.studio(), fixture.store(), fixture.signedIn()),
                        new LibraryApi(fixture.library(), fixture.tags(), fixture.signedIn()),
                        new JobApi(fixture.jobs(), fixture.signedIn()),
                        new TusApi(fixture.uploads(), fixture.signedIn()),
                        new MediaFiles(fixture.store(), fixture.signedIn()),
                        new ClipApi(fixture.media(), fixture.library(), fixture.signedIn()))
                .addFilters(new DeliveryFilter(new ClipFiles(fixture.media(), fixture.signedIn())))
                .build();
        film = Files.readAllBytes(Corpus.simple(FFMPEG.get(), folder));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRecordingBecomesAClipThatPlays() throws Exception {
        var sent = answer(
                post(java.net.URI.create("/api/v1/recordings?name=Screen%20%E2%91%A0.mp4"))
                        .content(film),
                201);
        assertThat(sent.path("state").asString()).isEqualTo("examining");
        assertThat(answer(get("/api/v1/jobs/" + sent.path("job").asString()), 200)
                        .path("kind")
                        .asString())
                .isEqualTo("examination");
        fixture.make();
        var recording = sent.path("id").asString();
        var details = answer(get("/api/v1/recordings/" + recording), 200);
        assertThat(details.path("state").asString()).isEqualTo("usable");
        assertThat(details.path("name").asString()).isEqualTo("Screen ①.mp4");
        assertThat(details.at("/details/width").asInt()).isEqualTo(320);
        answer(post("/api/v1/recordings?name=again.mp4").content(film), 200);

        var made = answer(json(post("/api/v1/clips"), """
                {"recording": "%s", "ranges": [[1.2, 1.6], [0.1, 0.7]],
                 "title": {"ja": "切り出し", "en": "A cut"},
                 "hide": [{"x": 0, "y": 0, "w": 0.4, "h": 0.4, "from": 0, "to": 2, "style": "fill"}],
                 "captions": {"ja": "WEBVTT\\n\\n00:00.000 --> 00:00.900\\n<b>道</b>"}}
                """.formatted(recording)), 201);
        fixture.make();
        var address = "/api/v1/clips/" + made.path("id").asString();
        var clip = answer(get(address).header("Accept-Language", "ja"), 200);
        assertThat(clip.path("state").asString()).isEqualTo("ready");
        assertThat(clip.path("seconds").asDouble()).isCloseTo(1.0, within(0.001));
        assertThat(clip.at("/captions/0/language").asString()).isEqualTo("ja");
        assertThat(clip.at("/transcript/0").propertyNames()).containsExactly("start", "end", "text");
        assertThat(clip.at("/transcript/0/text").asString()).isEqualTo("道");
        assertThat(clip.at("/captions/0/stale").asInt(-1)).isZero();
        assertThat(clip.path("versions").size()).isEqualTo(1);
        assertThat(clip.path("usedIn").isArray()).isTrue();
        var video = Files.write(
                folder.resolve("played.mp4"),
                web.perform(get(clip.at("/sources/0/src").asString()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(Look.at(FFMPEG.get(), video).quarters().subList(1, 4)).containsExactly("green", "blue", "white");
        assertThat(Look.at(FFMPEG.get(), video).quarters().getFirst())
                .as("hidden")
                .isNotEqualTo("red");
        web.perform(get(clip.path("thumbnails").asString())).andExpect(status().isOk());

        var changed = answer(json(patch(address).header("If-Match", "\"1\""), "{\"ranges\": [[0, 2]]}"), 200);
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        fixture.make();
        assertThat(answer(get(address), 200).path("seconds").asDouble()).isCloseTo(2, within(0.001));
        var shorter = answer(get(address).header("Accept-Language", "ja"), 200);
        assertThat(shorter.at("/captions/0/stale").asInt()).isEqualTo(1);
        assertThat(shorter.at("/transcript/0/stale").asBoolean())
                .as("half of what it stood with has another place now")
                .isTrue();
        answer(json(patch(address), """
                {"captions": {"ja": "WEBVTT\\n\\n00:00.100 --> 00:00.700\\n道"}}
                """), 200);
        var lookedAt = answer(get(address).header("Accept-Language", "ja"), 200);
        assertThat(lookedAt.at("/captions/0/stale").asInt(-1)).isZero();
        assertThat(lookedAt.at("/transcript/0").has("stale")).isFalse();
        assertThat(answer(post(address + "/versions/1/restore"), 200)
                        .path("version")
                        .asInt())
                .isEqualTo(4);
        assertThat(answer(get("/api/v1/clips?q=cut"), 200).at("/items/0/id").asString())
                .isEqualTo(made.path("id").asString());
        web.perform(delete(address)).andExpect(status().isNoContent());
        assertRefused(get(address), "not-found");
        web.perform(delete("/api/v1/recordings/" + recording)).andExpect(status().isNoContent());
        assertThat(fixture.leftovers()).isZero();
    }

    @Test
    void anUploadGoesOnWhereItBrokeOff() throws Exception {
        var half = film.length / 2;
        var address = String.valueOf(web.perform(tus(post("/api/v1/recordings/tus"))
                        .header("Upload-Length", film.length)
                        .header("Upload-Metadata", "filename c2NyZWVuLm1wNA==,filetype dmlkZW8vbXA0"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        web.perform(part(address, 0, Arrays.copyOf(film, half)))
                .andExpect(status().isNoContent())
                .andExpect(header().longValue("Upload-Offset", half));
        web.perform(part(address, 0, film)).andExpect(status().isConflict());
        web.perform(tus(head(address)))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Upload-Offset", half))
                .andExpect(header().longValue("Upload-Length", film.length));
        web.perform(part(address, half, new byte[10]).header("Upload-Checksum", "sha256 AAAA"))
                .andExpect(status().is(460));
        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(answer(get("/api/v1/recordings/" + id), 200).path("received").asInt())
                .isEqualTo(half);
        web.perform(part(address, half, Arrays.copyOfRange(film, half, film.length)))
                .andExpect(status().isNoContent());
        fixture.make();
        var recording = answer(get("/api/v1/recordings/" + id), 200);
        assertThat(recording.path("state").asString()).isEqualTo("usable");
        assertThat(recording.path("name").asString()).isEqualTo("screen.mp4");
        web.perform(tus(head(address))).andExpect(header().longValue("Upload-Offset", film.length));
    }

    @Test
    void anUploadThatWasGivenUpLeavesNothing() throws Exception {
        var address =
                String.valueOf(web.perform(tus(post("/api/v1/recordings/tus")).header("Upload-Length", 100))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
        web.perform(part(address, 0, new byte[10])).andExpect(status().isNoContent());
        web.perform(tus(delete(address))).andExpect(status().isNoContent());
        assertThat(folder.resolve("media/uploads")).isEmptyDirectory();
        assertRefused(tus(head(address)), "not-found");
        web.perform(post("/api/v1/recordings/tus").header("Upload-Length", 100))
                .andExpect(status().isPreconditionFailed());
        assertRefused(tus(post("/api/v1/recordings/tus")).header("Upload-Length", 1L << 40), "too-large");
    }

    @Test
    void whatIsSentWhileItIsMadeGetsItsLengthAtTheEnd() throws Exception {
        var half = film.length / 2;
        var address = begun();
        web.perform(part(address, 0, Arrays.copyOf(film, half))).andExpect(status().isNoContent());
        web.perform(tus(head(address)))
                .andExpect(header().longValue("Upload-Offset", half))
                .andExpect(header().string("Upload-Defer-Length", "1"))
                .andExpect(header().doesNotExist("Upload-Length"));
        web.perform(part(address, half, Arrays.copyOfRange(film, half, film.length))
                        .header("Upload-Length", film.length))
                .andExpect(status().isNoContent());
        fixture.make();
        assertThat(stateOf(address)).isEqualTo("usable");
    }

    @Test
    void whatHasComeOfARecordingWhosePageWasClosedCanBeUsed() throws Exception {
        var address = begun();
        var id = new RecordingId(address.substring(address.lastIndexOf('/') + 1));
        assertThat(fixture.uploads().settle(id)).as("nothing has come").isFalse();
        web.perform(part(address, 0, film)).andExpect(status().isNoContent());
        assertThat(fixture.uploads().settle(id)).isTrue();
        assertThat(fixture.uploads().settle(id)).as("once").isFalse();
        fixture.make();
        assertThat(stateOf(address)).isEqualTo("usable");
    }

    private String begun() throws Exception {
        return String.valueOf(web.perform(tus(post("/api/v1/recordings/tus")).header("Upload-Defer-Length", "1"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private String stateOf(String address) throws Exception {
        var id = address.substring(address.lastIndexOf('/') + 1);
        return answer(get("/api/v1/recordings/" + id), 200).path("state").asString();
    }

    @Test
    void clipsAreFoundByTheirTags() throws Exception {
        var clip = fixture.clip();
        var tags = "{\"tags\": [\" Salesforce \", \"ＳＡＬＥＳＦＯＲＣＥ\", \"商談\"]}";
        assertThat(answer(json(put("/api/v1/clips/" + clip + "/tags"), tags), 200)
                        .path("tags")
                        .size())
                .isEqualTo(2);
        var found = answer(get("/api/v1/clips").param("tag", "salesforce").param("used", "false"), 200);
        assertThat(found.path("items").path(0).path("tags").path(1).asString()).isEqualTo("商談");
        assertThat(answer(get("/api/v1/clips").param("tag", "other"), 200).path("items"))
                .isEmpty();
        assertThat(answer(get("/api/v1/clips").param("used", "true"), 200).path("items"))
                .isEmpty();
        var long31 = "{\"tags\": [\"" + "x".repeat(31) + "\"]}";
        assertThatThrownBy(() -> web.perform(json(put("/api/v1/clips/" + clip + "/tags"), long31)))
                .rootCause()
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aRefusalSaysWhyInTheLanguageOfTheCaller() throws Exception {
        var sent = answer(
                post("/api/v1/recordings").content("#EXTM3U".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 201);
        fixture.make();
        var address = "/api/v1/recordings/" + sent.path("id").asString();
        web.perform(get(address).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.refusal.reason").value("not-a-video"))
                .andExpect(jsonPath("$.refusal.message").value(org.hamcrest.Matchers.containsString("MP4, MOV")));
        assertThat(answer(get(address).header("Accept-Language", "ja"), 200)
                        .at("/refusal/message")
                        .asString())
                .contains("動画として");
        var wrong = post("/api/v1/recordings")
                .header("Content-Digest", "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
                .content(film);
        assertRefused(wrong, "invalid");
    }

    @Test
    void wishesThatMakeNoSenseAreRefusedByField() {
        for (var wish : new String[] {
            "{}",
            "{\"recording\": \"R!\", \"ranges\": [[0, 1]]}",
            "{\"recording\": \"r-x\"}",
            "{\"recording\": \"r-x\", \"ranges\": [[1, 0]]}",
            "{\"recording\": \"r-x\", \"ranges\": [[0, null]]}",
            "{\"recording\": \"r-x\", \"ranges\": [[0, 1]], \"hide\": [{\"x\": 0.9, \"y\": 0, \"w\": 0.5, \"h\": 0.1, \"from\": 0, \"to\": 1}]}",
            "{\"recording\": \"r-x\", \"ranges\": [[0, 1]], \"captions\": {\"ja\": \"no\"}}",
            "{\"recording\": \"r-x\", \"ranges\": [[0, 1]], \"captions\": {\"fr\": \"WEBVTT\"}}",
            "{\"storyboard\": {\"scenes\": []}}",
            "{\"storyboard\": {\"scenes\": [{\"layout\": \"picture\"}]}}"
        }) {
            assertRefused(json(post("/api/v1/clips"), wish), "invalid");
        }
    }

    private static MockHttpServletRequestBuilder tus(MockHttpServletRequestBuilder request) {
        return request.header("Tus-Resumable", "1.0.0");
    }

    private static MockHttpServletRequestBuilder part(String address, int offset, byte[] content) {
        return tus(patch(address))
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .content(content);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String content) {
        return request.contentType("application/json").content(content);
    }

    private JsonNode answer(MockHttpServletRequestBuilder request, int status) throws Exception {
        var response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return new JsonMapper().readTree(response.getContentAsByteArray());
    }

    private void assertRefused(MockHttpServletRequestBuilder request, String kind) {
        assertThatThrownBy(() -> web.perform(request))
                .rootCause()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind().key()).isEqualTo(kind));
    }
}
