package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class SendBuffersTest {

    @Test
    void tomcatAsksTheSystemForSmallOnes() {
        var connector = new Connector();

        new SendBuffers().smallSendBuffers().customize(connector);

        var endpoint = (AbstractEndpoint<?, ?>)
                Objects.requireNonNull(ReflectionTestUtils.getField(connector.getProtocolHandler(), "endpoint"));
        assertThat(endpoint.getSocketProperties().getTxBufSize()).isEqualTo(212_992);
    }
}
