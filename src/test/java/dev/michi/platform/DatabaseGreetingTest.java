package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.michi.platform.embedded.EmbeddedMongo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(20)
class DatabaseGreetingTest {

    @Test
    void aDatabaseThatAnswersIsUsed(@TempDir Path folder) {
        try (var mongo = EmbeddedMongo.open(folder);
                var client = MongoClients.create(mongo.connectionString())) {
            assertThatNoException().isThrownBy(() -> greeting("here").greet(client));
        }
    }

    @Test
    void aServerThatSaysNothingIsTold() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var host = "127.0.0.1:" + silent.getLocalPort();
            try (var client = client(host)) {
                assertThatExceptionOfType(StartupFailure.class)
                        .isThrownBy(() -> greeting(host).greet(client))
                        .satisfies(failure -> {
                            assertThat(failure.text().en()).startsWith("The MongoDB at " + host + " did not answer");
                            assertThat(failure.text().ja()).contains(host).contains("応答がありません");
                        });
            }
        }
    }

    @Test
    void thePortalDoesNotStartWithoutItsDatabaseAndTellsNoPassword() throws IOException {
        var host = "127.0.0.1:" + closedPort();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("spring.mongodb.uri=mongodb://michi:s3cret@" + host
                        + "/michi?serverSelectionTimeoutMS=200&authSource=admin")
                .run(context -> {
                    var failure = Objects.requireNonNull(context.getStartupFailure());
                    var told = Objects.requireNonNull(new StartupFailureAnalyzer().analyze(failure));
                    assertThat(told.getDescription()).contains(host).doesNotContain("s3cret", "\n");
                    assertThat(failure).hasRootCauseInstanceOf(com.mongodb.MongoTimeoutException.class);
                });
    }

    private static DatabaseGreeting greeting(String host) {
        return new DatabaseGreeting(() -> host, Duration.ofMillis(300));
    }

    private static MongoClient client(String host) {
        return MongoClients.create("mongodb://" + host);
    }

    private static int closedPort() throws IOException {
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return port.getLocalPort();
        }
    }
}
