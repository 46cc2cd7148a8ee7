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

    DemoGuard(@Value("${server.address:}") String address) {
        this.address = address;
    }

    /** @throws StartupFailure if the demo could be reached from other machines */
    void check() {
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
