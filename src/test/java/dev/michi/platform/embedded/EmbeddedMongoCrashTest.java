package dev.michi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process writing from 16 threads is killed again and again on the same file; nothing acknowledged may be lost. */
class EmbeddedMongoCrashTest {

    private static final int KILLS = 20;
    private static final Set<String> ALL = Set.copyOf(CrashingWriter.PARTS);
    private static final Set<String> REST = Set.of("b", "c");

    @TempDir
    private Path temp;

    private final Random random = new Random();
    private final Map<Integer, Integer> counted = new HashMap<>();
    private long acknowledged;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingAcknowledgedIsLostHoweverOftenTheProcessIsKilled() throws Exception {
        Path folder = temp.resolve("data");
        Path notes = Files.createDirectories(temp.resolve("notes"));
        for (int i = 0; i < KILLS; i++) {
            String round = "r" + i;
            Process writer = ChildProcess.start(CrashingWriter.class, folder, round, notes);
            awaitAcknowledgements(writer, random.nextInt(50, 1500));
            writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            check(folder, notes, round);
        }
        System.out.println("Acknowledged rounds of three writes over " + KILLS + " kills: " + acknowledged + ", file "
                + (Files.size(folder.resolve(DatabaseFile.FILE_NAME)) >> 20) + " MB");
        assertThat(acknowledged).isGreaterThan(KILLS * CrashingWriter.THREADS);
    }

    /** Some of every thread, and that many in all: the kill comes at another moment each time. */
    private static void awaitAcknowledgements(Process writer, int least) throws IOException {
        Set<Integer> threads = new HashSet<>();
        InputStream told = writer.getInputStream();
        for (int count = 0; count < least || threads.size() < CrashingWriter.THREADS; count++) {
            int thread = told.read();
            assertThat(thread).as("the writer writes").isNotNegative();
            threads.add(thread);
        }
    }

    private void check(Path folder, Path notes, String round) throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.open(folder)) {
            Map<String, Document> present = new HashMap<>();
            for (Document document : collection(mongo).queryAll()) {
                present.put((String) document.get("_id"), document);
            }
            for (int thread = 0; thread < CrashingWriter.THREADS; thread++) {
                int last = lastNote(notes, round, thread);
                acknowledged += last + 1;
                for (int n = 0; n <= last; n++) {
                    assertThat(partsOf(present.keySet(), round, thread, n))
                            .as("%s %d %d of %d", round, thread, n, last)
                            .isIn(partsLeft(n, last));
                }
                assertThat(partsOf(present.keySet(), round, thread, last + 1))
                        .as("the command under way when it was killed")
                        .isIn(Set.of(), ALL);
                checkCounter(present, thread, last + 1);
            }
            assertThat(Consistency.check(mongo, CrashingWriter.DATABASE, CrashingWriter.COLLECTION))
                    .isGreaterThan(present.size());
        }
    }

    private void checkCounter(Map<String, Document> present, int thread, int acknowledgedNow) {
        Document counter = Objects.requireNonNull(present.get(CrashingWriter.counterId(thread)), "a counter");
        int before = counted.getOrDefault(thread, 0);
        int count = Fields.number(counter, "count");
        assertThat(count).isBetween(before + acknowledgedNow, before + acknowledgedNow + 1);
        counted.put(thread, count);
    }

    private static Set<String> partsOf(Set<String> present, String round, int thread, int n) {
        Set<String> parts = new HashSet<>(CrashingWriter.PARTS);
        parts.removeIf(part -> !present.contains(CrashingWriter.id(round, thread, n, part)));
        return parts;
    }

    /** What the writer has left of its n-th three documents; taking one away may have been under way. */
    private static List<Set<String>> partsLeft(int n, int last) {
        if (n % 3 != 0 || n + 2 > last + 1) {
            return List.of(ALL);
        }
        return n + 2 <= last ? List.of(REST) : List.of(ALL, REST);
    }

    private static int lastNote(Path notes, String round, int thread) throws IOException {
        Path file = notes.resolve(round + "-" + thread);
        if (!Files.exists(file)) {
            return -1;
        }
        String text = Files.readString(file);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? -1 : Integer.parseInt(lines.getLast());
    }

    private static StoredCollection collection(EmbeddedMongo mongo) {
        StoredDatabase database =
                (StoredDatabase) mongo.engine().current().backend().resolveDatabase(CrashingWriter.DATABASE);
        return Objects.requireNonNull(database.findCollection(CrashingWriter.COLLECTION));
    }
}
