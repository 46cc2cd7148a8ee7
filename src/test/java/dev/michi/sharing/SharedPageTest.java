package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.PHONE;
import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.michi.catalog.Audience;
import dev.michi.people.DemoTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody with a link gets, and what nobody gets any more. */
@DemoTest
@Import(TwoCustomers.class)
class SharedPageTest {

    private static final Pattern PICTURE = Pattern.compile("src=\"(/s/[^\"]*/f/[^\"]*)\"");

    @Autowired
    TwoCustomers customers;

    @Autowired
    MockMvc web;

    @BeforeEach
    void moveIn() throws Exception {
        customers.moveIn();
    }

    @Test
    void opensWithoutSigningInAndWithoutACookie() throws Exception {
        var page = customers.open(path(customers.share("customer", Map.of("note", "302号室まで <b>"))));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("みなと製作所", "302号室まで &lt;b&gt;", "href=\"tel:1234\"", "data-step=\"3\"", "<html lang=\"ja\">");
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyPlainStyleShowsReadingsAndOnlyInJapanese() throws Exception {
        var standard = path(customers.share("customer", Map.of()));
        var plain = path(customers.share("customer", Map.of("style", "plain")));

        assertThat(customers.open(standard).getContentAsString())
                .doesNotContain("<rt>")
                .contains("写真をおす");
        assertThat(customers.open(plain).getContentAsString())
                .contains("<ruby>写真<rp>（</rp><rt>しゃしん</rt>", "<h1><ruby>送<rt>おく</rt></ruby>る</h1>");
        assertThat(customers.open(plain + "?language=en").getContentAsString())
                .contains("<html lang=\"en\">")
                .doesNotContain("<rt>");
    }

    @Test
    void linksIntoThePortalAreOnlyTheirWords() throws Exception {
        var page = customers.open(path(customers.share("customer", Map.of()))).getContentAsString();
        assertThat(page).contains("See inside and <a").doesNotContain("/modules/");
    }

    @Test
    void linksThatLeadNowhereAreAllTheSame() throws Exception {
        var share = customers.share("customer", Map.of());
        var secret = path(share).substring("/s/".length());
        var nowhere = customers.open("/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(nowhere.getStatus()).isEqualTo(404);
        assertThat(nowhere.getHeader("Cache-Control")).isEqualTo("no-store");

        for (var wrong : List.of(
                "x",
                "x/f/y",
                "",
                secret.substring(1),
                secret + "A",
                secret.toUpperCase(java.util.Locale.ROOT),
                id(share),
                "minato",
                "%2e%2e%2fdesk",
                "A".repeat(4_000),
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/for-kawabe",
                secret + "/f/0000000000000000-none.svg",
                secret + "/for-kawabe")) {
            var answer = customers.open("/s/" + wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).as(wrong).isEqualTo(nowhere.getContentAsByteArray());
            assertThat(headers(answer)).as(wrong).isEqualTo(headers(nowhere));
        }
    }

    private static Map<String, List<Object>> headers(org.springframework.mock.web.MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, answer::getHeaderValues));
    }

    @Test
    void whatNeverChangesIsKeptAndWhatMayBeStoppedIsAskedFor() throws Exception {
        var page = customers.open(path(customers.share("customer", Map.of())));
        assertThat(page.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(page.getHeader("ETag")).matches("\"[0-9a-f]+\"");
        var html = page.getContentAsString();

        var picture = PICTURE.matcher(html);
        assertThat(picture.find()).isTrue();
        assertThat(customers.open(picture.group(1)).getHeader("Cache-Control")).isEqualTo("private, no-cache");

        var script = Pattern.compile("script src=\"([^\"]+)\"").matcher(html);
        assertThat(script.find()).isTrue();
        assertThat(customers.open(script.group(1)).getHeader("Cache-Control"))
                .contains("immutable", "max-age=31536000");
        assertThat(customers.open("/s/sw.js").getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theFirstViewIsSmallAndAsksNobodyElse() throws Exception {
        var path = path(customers.share("customer", Map.of("style", "plain")));
        var html = customers.open(path).getContentAsString();
        var parts = Pattern.compile("(?:href|src)=\"(/s/page-[^\"]+)\"").matcher(html);
        var bytes = zippedBytes(path);
        for (var found = parts.find(); found; found = parts.find()) {
            bytes += zippedBytes(parts.group(1));
        }
        assertThat(bytes).isBetween(4_000, 60_000);
        var style = Pattern.compile("href=\"(/s/page-[^\"]+\\.css)").matcher(html);
        assertThat(style.find()).isTrue();
        assertThat(customers.open(style.group(1)).getContentAsString().split("@font-face", -1))
                .hasSizeLessThan(3);
        assertThat(html.split("<img ")[1]).contains("fetchpriority").doesNotContain("lazy");
        assertThat(html.split("<img ")[2]).contains("loading=\"lazy\"");
        assertThat(html).doesNotContainPattern("(?:src|srcset|<link[^>]*href)=\"(?:https?:)?//");
    }

    private int zippedBytes(String address) throws Exception {
        var answer = web.perform(get(address).header("Accept-Encoding", "gzip"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        return answer.getContentAsByteArray().length;
    }

    @Test
    void onlySitesOfTheCustomerMayFrameIt() throws Exception {
        var share = customers.share(customers.kawabeAdmin(), Map.of());
        sites("\"https://intra.kawabe.example\"");
        assertThat(customers.open(path(share)).getHeader("Content-Security-Policy"))
                .contains("frame-ancestors https://intra.kawabe.example");
        sites("");
        assertThat(customers.open(path(share)).getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    private void sites(String sites) throws Exception {
        var answer =
                customers.call("manager", HttpMethod.PATCH, "/api/v1/customers/kawabe", "{\"sites\": [" + sites + "]}");
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void whatSomebodyLeftBehindOpensAgainOnceItIsTakenOver() throws Exception {
        var invited = customers.json(
                customers.call("manager", HttpMethod.POST, "/api/v1/customers/minato/admins", """
                {"familyJa": "港", "givenJa": "去", "email": "%s@minato.example"}""".formatted(
                                java.util.UUID.randomUUID())));
        var leaver = invited.at("/admin/id").asString();
        var share = customers.share(leaver, Map.of());
        setActive("/api/v1/customers/minato/admins/" + leaver, false);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(410);

        var taken = customers.call("customer", HttpMethod.POST, "/api/v1/shares/" + id(share) + "/take-over", null);

        assertThat(customers.json(taken).get("owner").asString()).isEqualTo("customer");
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);
    }

    @Test
    void aShareMayLookUnlikeItsCompany() throws Exception {
        var share = customers.share("customer", Map.of("colour", "#8A2BE2"));
        assertThat(customers.open(path(share)).getContentAsString()).containsIgnoringCase("#8a2be2");
        var before = customers.open(path(share)).getContentAsString();

        assertThat(logo(share, png()).getStatus()).isEqualTo(204);
        var after = customers.open(path(share)).getContentAsString();
        assertThat(after).contains("logo.png").isNotEqualTo(before);
        assertThat(logo(share, "<svg onload=\"alert(1)\"/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(415);

        customers.call("customer", HttpMethod.DELETE, "/api/v1/shares/" + id(share) + "/logo", null);
        assertThat(customers.open(path(share)).getContentAsString()).isEqualTo(before);
    }

    private org.springframework.mock.web.MockHttpServletResponse logo(
            tools.jackson.databind.JsonNode share, byte[] sent) throws Exception {
        return customers.upload("customer", "/api/v1/shares/" + id(share) + "/logo", sent);
    }

    private static byte[] png() throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(9, 9, 1), "png", out);
        return out.toByteArray();
    }

    @Test
    void whatIsRevokedSaysWhomToAskAndTakesItsPicturesAlong() throws Exception {
        var share = customers.share("customer", Map.of());
        var picture = PICTURE.matcher(customers.open(path(share)).getContentAsString());
        assertThat(picture.find()).isTrue();
        assertThat(customers.open(picture.group(1)).getStatus()).isEqualTo(200);

        customers.call("customer", HttpMethod.POST, "/api/v1/shares/" + id(share) + "/revoke", null);

        assertThat(customers.open(path(share)).getStatus()).isEqualTo(410);
        assertThat(customers.open(path(share)).getContentAsString()).contains("内線 1234 大野");
        assertThat(customers.open(picture.group(1)).getStatus()).isEqualTo(410);
    }

    @Test
    void anExchangedLinkOpensInsteadOfTheFormerOne() throws Exception {
        var share = customers.share("customer", Map.of());
        var rotated = customers.json(
                customers.call("customer", HttpMethod.POST, "/api/v1/shares/" + id(share) + "/rotate", null));

        assertThat(customers.open(path(share)).getStatus()).isEqualTo(410);
        assertThat(customers.open(path(rotated)).getStatus()).isEqualTo(200);
    }

    @Test
    void itEndsAndGoesOnWhenItIsExtended() throws Exception {
        var share = customers.share("customer", Map.of());
        patch(
                share,
                "{\"expires\": \"%s\"}".formatted(Clock.systemUTC().instant().plus(Duration.ofSeconds(3))));
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);
        assertTimeout(Duration.ofSeconds(60), () -> {
            while (customers.open(path(share)).getStatus() == 200) {
                Thread.onSpinWait();
            }
        });

        assertThat(customers.open(path(share)).getContentAsString()).contains("期限が過ぎました");
        patch(share, "{\"expires\": \"\"}");
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);
    }

    @Test
    void nothingOpensWhileTheCustomerOrTheAdminIsNotActive() throws Exception {
        var admin = customers.kawabeAdmin();
        var share = customers.share(admin, Map.of());

        setActive("/api/v1/customers/kawabe", false);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(410);
        assertThat(customers.open(path(share)).getContentAsString()).contains("お休み中");
        setActive("/api/v1/customers/kawabe", true);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);

        setActive("/api/v1/customers/kawabe/admins/" + admin, false);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(410);
        setActive("/api/v1/customers/kawabe/admins/" + admin, true);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);
    }

    @Test
    void aModuleThatIsNoLongerForThemIsGoneFromTheirPages() throws Exception {
        customers.publish(customers.tutorial("passing", new Audience(true, Set.of(), "", "")));
        var share = customers.share("customer", Map.of("tutorials", List.of("m-for-all", "m-passing"), "pinned", true));
        assertThat(customers.open(path(share) + "/passing").getStatus()).isEqualTo(200);

        customers.publish(customers.tutorial("passing", Audience.INSIDE));

        assertThat(customers.open(path(share) + "/passing").getStatus()).isEqualTo(404);
        assertThat(customers.open(path(share)).getStatus()).isEqualTo(200);
        patch(share, "{\"note\": \"302号室まで\"}");
        assertThat(customers.open(path(share)).getContentAsString()).contains("302号室まで");
    }

    @Test
    void whatIsKeptAsItWasStaysSoWhileOtherThingsChange() throws Exception {
        customers.publish(customers.tutorial("kept", new Audience(true, Set.of(), "", "")));
        var share = customers.share("customer", Map.of("tutorials", List.of("m-kept"), "pinned", true));
        customers.publish(customers.tutorial("kept", new Audience(true, Set.of(), "<ruby>新<rt>あたらしい</rt></ruby>", "")));

        patch(share, "{\"style\": \"plain\", \"tutorials\": [\"m-kept\", \"m-for-all\"], \"name\": \"Both\"}");
        assertThat(customers.open(path(share) + "/kept").getContentAsString()).doesNotContain("あたらしい");
        assertThat(customers.open(path(share) + "/for-all").getStatus()).isEqualTo(200);

        patch(share, "{\"pinned\": false}");
        assertThat(customers.open(path(share) + "/kept").getContentAsString()).contains("あたらしい");
    }

    @Test
    void aPasscodeIsAskedForAndGuessersWait() throws Exception {
        var path = path(customers.share("customer", Map.of("passcode", "さくら12")));
        assertThat(customers.open(path).getStatus()).isEqualTo(401);
        assertThat(customers.open(path).getContentAsString()).doesNotContain("data-step");

        for (var i = 0; i < 5; i++) {
            assertThat(customers.send(path, "passcode=wrong", PHONE, "10.9.9.9").getStatus())
                    .isEqualTo(401);
        }
        var later = customers.send(path, "passcode=%E3%81%95%E3%81%8F%E3%82%8912", PHONE, "10.9.9.9");
        assertThat(later.getStatus()).isEqualTo(429);
        assertThat(later.getHeader("Retry-After")).isNotNull();

        var right = customers.send(path, "passcode=%E3%81%95%E3%81%8F%E3%82%8912", PHONE, "10.9.9.8");
        assertThat(right.getStatus()).isEqualTo(303);
        var cookie = Objects.requireNonNull(right.getCookie("michi-passcode"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo(path);
        assertThat(web.perform(get(path).cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void anotherPasscodeHasToBeTypedAnew() throws Exception {
        var share = customers.share("customer", Map.of("passcode", "first"));
        var answer = customers.send(path(share), "passcode=first", PHONE, "10.9.9.7");
        var cookie = Objects.requireNonNull(answer.getCookie("michi-passcode"));

        patch(share, "{\"passcode\": \"second\"}");

        assertThat(web.perform(get(path(share)).cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void isSentSmallAndNotTwice() throws Exception {
        var path = path(customers.share("customer", Map.of()));
        var zipped = web.perform(get(path).header("Accept-Encoding", "gzip, br"))
                .andReturn()
                .getResponse();
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        var again = web.perform(get(path).header("If-None-Match", Objects.requireNonNull(zipped.getHeader("ETag"))))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentLength()).isZero();
    }

    @Test
    void sharingTwiceWithOneKeyIsSharingOnce() throws Exception {
        var body = "{\"name\": \"Poster\", \"tutorials\": [\"m-for-all\"]}";
        var first = keyed(body);
        var second = keyed(body);
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(customers.json(second).get("url"))
                .isEqualTo(customers.json(first).get("url"));
    }

    private org.springframework.mock.web.MockHttpServletResponse keyed(String body) throws Exception {
        return customers.callWithKey("customer", "/api/v1/shares", body, "press-once");
    }

    private void patch(tools.jackson.databind.JsonNode share, String change) throws Exception {
        var answer = customers.call("customer", HttpMethod.PATCH, "/api/v1/shares/" + id(share), change);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    }

    private void setActive(String address, boolean active) throws Exception {
        var answer = customers.call("manager", HttpMethod.PATCH, address, "{\"active\": " + active + "}");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    }

    private static String id(tools.jackson.databind.JsonNode share) {
        return share.get("id").asString();
    }
}
