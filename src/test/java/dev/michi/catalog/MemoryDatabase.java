package dev.michi.catalog;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database for one test, gone with it. */
public final class MemoryDatabase implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoTemplate template;

    public MemoryDatabase() {
        server.bind("127.0.0.1", 0);
        var address = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
        template = new MongoTemplate(MongoClients.create(address), "test");
    }

    public MongoOperations operations() {
        return template;
    }

    /** A catalog that takes over what is stored, as after a restart. */
    public Catalog catalog() {
        var catalog = new Catalog(new CatalogDocuments(template));
        catalog.reload();
        return catalog;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
