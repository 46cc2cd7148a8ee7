package dev.michi.people.demo;

import dev.michi.platform.StartupFailure;
import dev.michi.shared.LocalizedText;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the demo, whose passwords everybody knows, on this machine. */
@Component
class DemoGuard {

    private final String address;

    private final String database;

    DemoGuard(@Value("${server.address:}") String address, @Value("${spring.mongodb.uri:${spring.mongodb.host:}}") String database) {
        this.address = address;
        this.database = database;
    }

    /** @throws StartupFailure if the demo could be reached from other machines, or would fill a real database */
    void check() {
        if (!database.isBlank()) {
            throw new StartupFailure(new LocalizedText(
                    "デモの人たちは、実際のデータベースには入れられません。--no-demo で起動してください。",
                    "The demo's people do not go into a real database. Start with --no-demo."));
        }
        if (!isLoopback(address)) {
            throw new StartupFailure(new LocalizedText(
                    "デモは、この機械からしか使えません。server.address を 127.0.0.1 にするか、--no-demo で起動してください。",
                    "The demo serves this machine alone. Set server.address to 127.0.0.1, or start with --no-demo."));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
