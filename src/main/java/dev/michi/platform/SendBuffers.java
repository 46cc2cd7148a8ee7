package dev.michi.platform;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much of an answer waits in the system for one reader. Left alone, the system lets it grow to megabytes for each connection:
 * with hundreds of them, what is sent has left the processor's cache when its reader comes for it, and phones on slow
 * lines keep memory. See {@code docs/decisions/0078-small-send-buffers.md}.
 */
@Configuration(proxyBeanMethods = false)
class SendBuffers {

    /** The most that Linux lets a program ask for, unless it is set up otherwise. */
    private static final int BYTES = 212_992;

    @Bean
    TomcatConnectorCustomizer smallSendBuffers() {
        return connector -> {
            if (!connector.setProperty("socket.txBufSize", Integer.toString(BYTES))) {
                throw new IllegalStateException("Tomcat has no socket.txBufSize any more");
            }
        };
    }
}
