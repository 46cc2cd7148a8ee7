package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxiesTest {

    @Test
    void fromAnybodyTheHeadersAreTakenOff() throws Exception {
        var seen = through(List.of(), "198.51.100.7");
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getRemoteAddr()).isEqualTo("198.51.100.7");
        assertThat(seen.getHeader("X-Forwarded-For")).isNull();
        assertThat(seen.getHeader("Forwarded")).isNull();
    }

    @Test
    void aTrustedProxyIsBelievedButNotWhatTheClientMadeUp() throws Exception {
        var seen = through(List.of("10.0.0.0/8"), "10.1.2.3");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("learn.example.co.jp");
        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.5");
    }

    private static HttpServletRequest through(List<String> trusted, String sender) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(sender);
        request.addHeader("Forwarded", "for=1.2.3.4;proto=http");
        request.addHeader("X-Forwarded-For", "1.2.3.4, 203.0.113.5, 10.9.9.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "learn.example.co.jp");
        var chain = new MockFilterChain();
        new TrustedProxies(trusted).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) java.util.Objects.requireNonNull(chain.getRequest());
    }
}
