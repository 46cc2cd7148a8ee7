package dev.michi.platform;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Asks a configured MongoDB whether it is there, before anything else does: whoever starts the portal is told in one line
 * instead of waiting for half a minute for a stack trace. Afterwards the driver's own, longer patience counts, so that an
 * election of a new primary is waited for.
 */
class DatabaseGreeting implements BeanPostProcessor {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<String> hosts;
    private final Duration patience;

    /** @param hosts to name to the reader; the address itself may contain a password */
    DatabaseGreeting(Supplier<String> hosts, Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof MongoClient client) {
            greet(client);
        }
        return bean;
    }

    /** @throws StartupFailure if no primary answers in time, or it lets nobody in */
    void greet(MongoClient client) {
        try {
            client.withTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .getDatabase("admin")
                    .runCommand(new Document("ping", 1));
        } catch (MongoException failure) {
            var refused = failure instanceof MongoSecurityException
                    || failure.getCause() instanceof MongoSecurityException
                    || String.valueOf(failure.getMessage()).contains("MongoSecurityException");
            client.close();
            throw new StartupFailure(refused ? refused() : silent(), failure);
        }
    }

    private LocalizedText silent() {
        return new LocalizedText(
                "MongoDB（%s）から %d 秒以内に応答がありません。MongoDB が動いているか、spring.mongodb.uri が正しいかをご確認ください。"
                        .formatted(hosts.get(), patience.toSeconds()),
                "The MongoDB at %s did not answer within %d s. See that it runs, and that spring.mongodb.uri is right."
                        .formatted(hosts.get(), patience.toSeconds()));
    }

    private LocalizedText refused() {
        return new LocalizedText(
                "MongoDB（%s）にサインインできません。spring.mongodb.uri のユーザー名とパスワードをご確認ください。".formatted(hosts.get()),
                "The MongoDB at %s does not let Michi in. See that user and password in spring.mongodb.uri are right."
                        .formatted(hosts.get()));
    }
}
