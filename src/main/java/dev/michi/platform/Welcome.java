package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import java.lang.management.ManagementFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who called the launcher where the portal is and how to sign in, as soon as it takes requests. */
@Component
class Welcome {

    private static final int LONGEST_STOP_MILLIS = 9_000;

    private final ApplicationContext portal;
    private final boolean demo;

    Welcome(ApplicationContext portal, @Value("${michi.demo:false}") boolean demo) {
        this.portal = portal;
        this.demo = demo;
    }

    @EventListener(condition = "@environment.getProperty('michi.welcome') == 'true'")
    void greet(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC
                || !(portal instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        var url = "http://localhost:" + web.getWebServer().getPort();
        var seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        Console.say(new LocalizedText(
                "準備ができました: %s  （%.1f 秒）".formatted(url, seconds),
                "Michi is ready: %s  (%.1f s)".formatted(url, seconds)));
        if (demo) {
            Console.say(new LocalizedText(
                    "デモのサインイン名: learner  author  manager  customer  admin   パスワード: michi-demo",
                    "Demo sign-ins: learner  author  manager  customer  admin   password: michi-demo"));
            Console.say(
                    new LocalizedText(
                            "もう一人の作成者: abe-sakura   もう一人の公開担当: kobayashi-rin   （互いの下書きを確認できます）",
                            "A second author: abe-sakura   a second publisher: kobayashi-rin   (to review each other's drafts)"));
        }
        Console.say(new LocalizedText("Ctrl-C で停止します。", "Ctrl-C stops it."));
    }

    /** Stopping is safe at any moment: nothing acknowledged is lost. So a request that hangs does not hold it up for ever. */
    @EventListener(condition = "@environment.getProperty('michi.welcome') == 'true'")
    void stopInTime(ContextClosedEvent closed) {
        Console.say(new LocalizedText("停止しています …", "Stopping …"));
        Thread.ofPlatform().daemon().name("stop-in-time").start(() -> {
            try {
                Thread.sleep(LONGEST_STOP_MILLIS);
                Runtime.getRuntime().halt(143);
            } catch (InterruptedException ignored) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
