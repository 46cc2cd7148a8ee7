package dev.michi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser, as far as the server can tell: the requests of Vaadin's client in the same order, written down from a
 * real one. Only the third of them, {@code ui-navigate}, has the view built; each answer is looked at for what must be in it.
 */
final class Browser {

    /** What Vaadin's client tells about the device. */
    private static final String DEVICE =
            "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=1795319895008&v-tzo=-540&v-dstd=0"
                    + "&v-rtzo=-540&v-dston=false&v-tzid=Asia%2FTokyo&v-wn=v-0.8752&v-td=false&v-pr=1&v-tn=aura";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern UI_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT_ID = Pattern.compile("\"clientId\":(\\d+)");

    private final HttpClient http;
    private final URI site;
    private final Map<String, String> cookies = new HashMap<>();
    private @Nullable Screen screen;

    Browser(URI site) {
        this(site, HttpClient.newHttpClient());
    }

    Browser(URI site, HttpClient http) {
        this.site = site;
        this.http = http;
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        var token = find(FORM_TOKEN, get("/sign-in"));
        var form = Map.of("username", name, "password", password, "_csrf", token).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("sign-in")) {
            throw new IllegalStateException(name + " was not let in: " + answer.statusCode());
        }
    }

    /**
     * Goes to an address, as by typing it: the page, the start of a new UI, and the building of the view. Whoever had another
     * page open has to {@link #leave} it.
     *
     * @param expected what the view must contain
     */
    void open(String address, String expected) throws IOException, InterruptedException {
        get(address);
        var init = get("/?v-r=init&location=" + URLEncoder.encode(address.substring(1), StandardCharsets.UTF_8)
                + "&query=" + DEVICE);
        screen = new Screen(find(UI_TOKEN, init), find(UI_ID, init), "0", "0");
        navigate(address, expected, "");
    }

    /** Follows a link from the view that is open to another one. */
    void follow(String address, String expected) throws IOException, InterruptedException {
        navigate(address, expected, "link");
    }

    boolean isOpen() {
        return screen != null;
    }

    /** What a browser sends in the background when a page goes away: the server forgets its view at once. */
    void leave() throws IOException, InterruptedException {
        if (screen != null) {
            post(screen, "\"rpc\":[],\"UNLOAD\":true");
            screen = null;
        }
    }

    private void navigate(String address, String expected, String trigger) throws IOException, InterruptedException {
        if (screen == null) {
            throw new IllegalStateException("No page is open");
        }
        var answer = post(screen, """
                "rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":"%s"}}]""".formatted(address, trigger));
        if (!answer.contains(expected)) {
            throw new IllegalStateException("The view of %s was not built: %s"
                    .formatted(address, answer.substring(0, Math.min(400, answer.length()))));
        }
        screen = new Screen(screen.token(), screen.id(), find(SYNC_ID, answer), find(CLIENT_ID, answer));
    }

    private String post(Screen to, String content) throws IOException, InterruptedException {
        var body = "{\"csrfToken\":\"%s\",%s,\"syncId\":%s,\"clientId\":%s}"
                .formatted(to.token(), content, to.syncId(), to.clientId());
        return body(send(request("/?v-r=uidl&v-uiId=" + to.id())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))));
    }

    private String get(String address) throws IOException, InterruptedException {
        return body(send(request(address)));
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(site.resolve(address));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        return request;
    }

    /** As they stand in the header of a request. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
        }
        return found.group(1);
    }

    /** A UI at the server, and how far the talk with it is. */
    private record Screen(String token, String id, String syncId, String clientId) {}
}
