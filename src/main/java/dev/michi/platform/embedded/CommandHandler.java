package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each request to a thread of its own, because a write waits for the disk and must not keep other connections
 * waiting. A driver sends the next request of a connection after the answer to the last, so order is kept.
 */
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);
    private static final AtomicInteger ANSWERS = new AtomicInteger();
    private static final int UNSUPPORTED_QUERY = 352;

    private final Engine engine;
    private final Executor threads;

    CommandHandler(Engine engine, Executor threads) {
        this.engine = engine;
        this.threads = threads;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        try {
            threads.execute(() -> answer(context, request));
        } catch (RejectedExecutionException e) {
            context.close();
        }
    }

    private void answer(ChannelHandlerContext context, ClientRequest request) {
        try {
            MessageHeader header = new MessageHeader(
                    ANSWERS.incrementAndGet(), request.getHeader().getRequestID());
            Object answer =
                    switch (request) {
                        case MongoMessage message ->
                            new MongoMessage(
                                    context.channel(),
                                    header,
                                    engine.execute(
                                            context.channel(), message.getDatabaseName(), message.getDocument()));
                        case MongoQuery query -> new MongoReply(header, List.of(handshake(context, query)), 0);
                        default -> throw new IllegalArgumentException("unknown request " + request);
                    };
            context.channel().writeAndFlush(answer);
        } catch (RuntimeException | Error e) {
            context.fireExceptionCaught(e);
        }
    }

    /** Drivers say hello in the protocol's old form; everything after that comes as a message. */
    private Document handshake(ChannelHandlerContext context, MongoQuery query) {
        if (!query.getCollectionName().equals("$cmd")) {
            return Replies.error(new MongoServerError(
                    UNSUPPORTED_QUERY, "UnsupportedOpQueryCommand", "only commands are supported"));
        }
        return engine.execute(context.channel(), query.getDatabaseName(), query.getQuery());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        engine.forget(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.warn("Closing the connection from {}", context.channel().remoteAddress(), cause);
        context.close();
    }
}
