package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final RateLimit limit =
            new RateLimit(2, request -> request.getRemoteAddr(), new Problems(new Translations(), new JsonMapper()));

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndNobodyElseIs() throws Exception {
        assertThat(ask("1.1.1.1").getStatus()).isEqualTo(200);
        assertThat(ask("1.1.1.1").getHeader("RateLimit")).startsWith("\"default\";r=0;t=");
        var refused = ask("1.1.1.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 31);
        assertThat(refused.getContentAsString()).contains("/problems/too-many-requests");
        assertThat(ask("2.2.2.2").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/me");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
