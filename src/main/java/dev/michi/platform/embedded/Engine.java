package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes commands: reads at once on an unchanging view, writes under the group commit, so that an answer to a write
 * means that it is on disk.
 */
final class Engine implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private static final int INTERNAL_ERROR = 1;
    private static final int SHUTDOWN_IN_PROGRESS = 91;
    private static final int NOT_WRITABLE = 20;

    private final DiskSpace space;
    private final ScanStats stats = new ScanStats();
    private final Generations generations;
    private volatile boolean closing;

    Engine(DatabaseFile file, DiskSpace space, Settings settings) {
        this.space = space;
        this.generations = new Generations(file, space, settings, stats);
    }

    ScanStats stats() {
        return stats;
    }

    Generation current() {
        return generations.current();
    }

    /** The answer to a command; never fails, errors are answers, too. */
    Document execute(Channel channel, String database, Document message) {
        String command = message.keySet().iterator().next();
        try {
            if (closing) {
                throw new MongoServerError(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "the database is being closed");
            }
            if (command.equals("hello")) {
                return hello(channel, database, message);
            }
            Function<Generation, Document> work =
                    generation -> generation.backend().handleCommand(channel, database, command, message);
            return switch (CommandKind.of(command, message)) {
                case READ -> read(work);
                case WRITE -> write(generation -> generation.commits().write(() -> work.apply(generation)));
                case STRUCTURE -> write(generation -> generation.commits().writeAlone(() -> work.apply(generation)));
            };
        } catch (MongoServerException e) {
            log.debug("{} failed", command, e);
            return Replies.error(e);
        } catch (CommitFailedException e) {
            return Replies.error(
                    new MongoServerError(INTERNAL_ERROR, "InternalError", "the change could not be made durable"));
        } catch (RuntimeException e) {
            log.warn("{} failed unexpectedly", command, e);
            return Replies.error(new MongoServerError(INTERNAL_ERROR, "InternalError", String.valueOf(e.getMessage())));
        }
    }

    /** The name of today for what our library knows by that of the past; whoever looks after the health asks so. */
    private Document hello(Channel channel, String database, Document message) {
        Document past = new Document("isMaster", 1);
        message.forEach(past::putIfAbsent);
        Document reply = execute(channel, database, past);
        reply.put("isWritablePrimary", Boolean.TRUE.equals(reply.get("ismaster")));
        return reply;
    }

    /** To be called when a client has hung up. */
    void forget(Channel channel) {
        generations.current().backend().handleClose(channel);
    }

    private Document read(Function<Generation, Document> work) {
        Generation generation = generations.current();
        try {
            return pinned(generation, work);
        } catch (MVStoreException e) {
            Generation next = generations.current();
            if (next == generation) {
                throw e;
            }
            return pinned(next, work);
        }
    }

    /** Keeps the pages of the version being read from being overwritten. */
    private static Document pinned(Generation generation, Function<Generation, Document> work) {
        MVStore store = generation.store();
        MVStore.TxCounter held = store.registerVersionUsage();
        try {
            return work.apply(generation);
        } finally {
            store.deregisterVersionUsage(held);
        }
    }

    private Document write(Function<Generation, Document> work) {
        space.requireRoomToWrite();
        Generation generation = generations.currentForWriting();
        if (generation.isReadOnly()) {
            throw new MongoServerError(NOT_WRITABLE, "IllegalOperation", "the database can only be read at the moment");
        }
        return work.apply(generation);
    }

    /** To be called when no command is running any more. */
    @Override
    public void close() {
        closing = true;
        generations.close();
    }
}
