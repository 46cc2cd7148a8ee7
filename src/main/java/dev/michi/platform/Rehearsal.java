package dev.michi.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the first pages and ends, so that the JVM can remember which classes a start and a first visit need
 * ({@code -XX:AOTCacheOutput}). Only the launcher asks for it, after a build.
 */
@Component
class Rehearsal {

    private static final List<String> FIRST_PAGES =
            List.of("/actuator/health/readiness", "/", "/?v-r=init&location=", "/sign-in");

    @EventListener(condition = "@environment.getProperty('michi.rehearsal') == 'true'")
    void perform(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            Thread.ofPlatform().name("rehearsal").start(() -> {
                FIRST_PAGES.forEach(page -> visit(web.getWebServer(), page));
                System.exit(SpringApplication.exit(web));
            });
        }
    }

    /** What the page answers does not matter. */
    private static void visit(@Nullable WebServer server, String page) {
        if (server == null) {
            return;
        }
        try (var visitor = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + page))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            visitor.send(request, BodyHandlers.discarding());
        } catch (IOException missed) {
            // One page fewer is remembered.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
