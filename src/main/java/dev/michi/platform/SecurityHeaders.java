package dev.michi.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The headers of every answer. {@code nosniff}, no framing, and HSTS on secure connections come from Spring's defaults; a
 * page that needs another content security policy sets its own first.
 */
public final class SecurityHeaders {

    private static final String UNUSED = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SecurityHeaders() {}

    public static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurity.PLAIN))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(false).maxAgeInSeconds(31_536_000))
                .addHeaderWriter(new StaticHeadersWriter("Permissions-Policy", UNUSED))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"));
    }

    /** For JSON: may be kept by the browser that asked, but is asked for again, so that ETags work. */
    public static void applyToApi(HeadersConfigurer<HttpSecurity> headers) {
        apply(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                .addHeaderWriter(new StaticHeadersWriter("Vary", "Accept-Language"));
    }
}
