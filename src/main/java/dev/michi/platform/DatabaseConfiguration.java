package dev.michi.platform;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uses the embedded database unless a real one is configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "shutdownNow")
    MongoServer embeddedDatabase() {
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", 0);
        return server;
    }

    @Bean
    @ConditionalOnMissingBean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        return () -> new ConnectionString(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/michi");
    }
}
