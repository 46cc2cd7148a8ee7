package dev.michi.people.demo;

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

    /** @throws DemoExposed if the demo could be reached from other machines */
    void check() {
        if (!isLoopback(address)) {
            throw new DemoExposed(address);
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
