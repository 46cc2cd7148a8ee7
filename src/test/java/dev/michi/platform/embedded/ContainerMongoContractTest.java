package dev.michi.platform.embedded;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The same contract on a MongoDB replica set, as in production. Skipped, and nothing is fetched, where no Docker answers.
 */
@Testcontainers(disabledWithoutDocker = true)
class ContainerMongoContractTest extends MongoContract {

    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

    @Override
    String connectionString() {
        return MONGO.getReplicaSetUrl("contract");
    }
}
