package dev.michi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A packaged application as the launcher starts it: the jar taken apart, the JVM's options, and what the JVM remembers of an
 * earlier start.
 *
 * @param firstPage the address of the first page somebody sees, relative to the root
 */
record Application(String name, Path jar, Path cache, List<String> arguments, String firstPage) {

    Application {
        arguments = List.copyOf(arguments);
    }

    /** @param content pack that is imported at the start, if it has changed */
    static Application michi(String name, Path data, Path content) {
        var app = Path.of(System.getProperty("michi.bench.app"));
        var arguments = List.of(
                "--michi.data=" + data,
                "--michi.content=" + content,
                "--michi.demo=false",
                "--michi.media.rendering=false",
                "--spring.main.banner-mode=off",
                "--logging.threshold.console=WARN");
        return new Application(name, app.resolve("michi.jar"), app.resolve("michi.aot"), arguments, "/sign-in");
    }

    /** The same, with clips made in it. */
    Application making() {
        var more = new ArrayList<>(arguments);
        more.remove("--michi.media.rendering=false");
        return new Application(name, jar, cache, more, firstPage);
    }

    /** A demo that makes clips and takes large recordings. */
    static Application studio(Path data, Path content) {
        var app = Path.of(System.getProperty("michi.bench.app"));
        var arguments = List.of(
                "--michi.data=" + data,
                "--michi.content=" + content,
                "--michi.demo=true",
                "--michi.media.upload-size=2GB",
                "--spring.main.banner-mode=off",
                "--logging.threshold.console=WARN");
        return new Application("Michi", app.resolve("michi.jar"), app.resolve("michi.aot"), arguments, "/sign-in");
    }

    /** Vaadin and Spring Boot, and nothing else. */
    static Application empty() {
        var app = Path.of(System.getProperty("michi.bench.empty"));
        return new Application("Empty application", app.resolve("empty.jar"), app.resolve("empty.aot"), List.of(), "/");
    }

    /** The pack that ships. */
    static Path content() {
        return Path.of(System.getProperty("michi.bench.root"), "content");
    }

    List<String> command(int port) {
        return command("-XX:AOTCache=" + cache, port);
    }

    /** Starts it so that the JVM writes down what it learned when it ends. */
    List<String> rehearsal(int port) {
        return command("-XX:AOTCacheOutput=" + cache, port);
    }

    private List<String> command(String caching, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("michi.bench.options").split(" ")));
        command.add(caching);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        command.addAll(arguments);
        return command;
    }
}
