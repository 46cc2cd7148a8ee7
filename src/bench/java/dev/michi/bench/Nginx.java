package dev.michi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Debian's nginx, serving two files from disk as it does best: many workers, sendfile, connections kept, nothing logged. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
            daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/nginx.log;
            events { worker_connections 4096; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
              server { listen 127.0.0.1:%2$d backlog=4096; root %1$s;
                location = /page { default_type "text/html;charset=UTF-8"; add_header Content-Encoding gzip; }
                location = /clip { default_type video/mp4; } } }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    /** @param folder with the files {@code page} and {@code clip} */
    static Nginx start(Path folder) throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var settings = Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(folder, port));
        // Its workers would become somebody else, who may not look into the folder.
        var owner = System.getProperty("user.name").equals("root") ? "user root;" : "";
        var process = new ProcessBuilder(
                        "/usr/sbin/nginx", "-g", owner, "-c", settings.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        var nginx = new Nginx(process, port);
        nginx.await(folder);
        return nginx;
    }

    private void await(Path folder) throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try (var line = new HttpLine(port)) {
                line.ask(HttpLine.request("/page", "bench"));
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || tries > 200) {
                    throw new IllegalStateException(Files.readString(folder.resolve("nginx.out")), notYet);
                }
                Thread.sleep(25);
            }
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
