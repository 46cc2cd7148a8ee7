package dev.michi.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/** A gigabyte sent by curl: in one request, by tus, and to an endpoint that only writes it into a file and syncs it. */
final class UploadMeasure {

    private static final int ROUNDS = 3;
    private static final int MEGABYTES = 1000;

    private final Studio studio;
    private final Path folder;

    UploadMeasure(Studio studio, Path folder) {
        this.studio = studio;
        this.folder = folder;
    }

    List<String> rows() throws Exception {
        var file = gigabyte();
        var bare = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var parts = new ArrayList<Double>();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var kept = folder.resolve("bare");
            Files.deleteIfExists(kept);
            try (var in = exchange.getRequestBody();
                    var channel = FileChannel.open(kept, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                in.transferTo(java.nio.channels.Channels.newOutputStream(channel));
                channel.force(true);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            var bareAddress = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var turns = new ArrayList<Shell.Deed>(List.of(
                    () -> bare.add(sent(file, bareAddress, "POST")),
                    () -> whole.add(sent(file, studio.address() + "/api/v1/recordings?name=big.mp4", "POST")),
                    () -> parts.add(sent(file, begun(file), "PATCH"))));
            for (int round = 0; round < ROUNDS; round++) {
                // Each comes first once: what was written before is still on its way to the disk.
                Collections.rotate(turns, 1);
                for (var turn : turns) {
                    turn.done();
                    settle();
                }
            }
        } finally {
            server.stop(0);
            Files.deleteIfExists(file);
        }
        return List.of(row("one request", whole, bare), row("tus", parts, bare));
    }

    private static String row(String way, List<Double> ours, List<Double> bare) {
        var michi = MEGABYTES / new Samples(ours).median();
        var measure = MEGABYTES / new Samples(bare).median();
        return ClipsBenchmark.row(
                "upload of 1 GB by %s, MB/s, %s".formatted(way, ClipsBenchmark.times(ROUNDS)),
                "%.0f".formatted(michi),
                "%.0f".formatted(measure),
                michi / measure,
                "≥ 0.8");
    }

    /** Nothing of a round is left for the next one. */
    private void settle() throws IOException, InterruptedException {
        for (var recording : studio.get("/recordings").path("items")) {
            var path = "/recordings/" + recording.path("id").asString();
            studio.until(path, Set.of("usable", "refused"));
            studio.delete(path);
        }
    }

    private double sent(Path file, String address, String method) throws IOException, InterruptedException {
        return Double.parseDouble(Shell.run(List.of(
                        "curl",
                        "-s",
                        "-S",
                        "-f",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{time_total}",
                        "-X",
                        method,
                        "-T",
                        file.toString(),
                        "-H",
                        "Authorization: Bearer " + studio.token(),
                        "-H",
                        "Tus-Resumable: 1.0.0",
                        "-H",
                        "Upload-Offset: 0",
                        "-H",
                        "Content-Type: application/offset+octet-stream",
                        address))
                .strip());
    }

    private String begun(Path file) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(studio.address().resolve("/api/v1/recordings/tus"))
                            .header("Authorization", "Bearer " + studio.token())
                            .header("Tus-Resumable", "1.0.0")
                            .header("Upload-Length", Long.toString(Files.size(file)))
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            return studio.address() + answer.headers().firstValue("Location").orElseThrow();
        }
    }

    private Path gigabyte() throws IOException {
        var random = new Random(1);
        var megabyte = new byte[1_000_000];
        try (var out = Files.newOutputStream(folder.resolve("gigabyte"))) {
            for (int i = 0; i < MEGABYTES; i++) {
                random.nextBytes(megabyte);
                out.write(megabyte);
            }
        }
        return folder.resolve("gigabyte");
    }
}
