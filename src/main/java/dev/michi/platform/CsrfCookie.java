package dev.michi.platform;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Protection against forged requests: the cookie {@code XSRF-TOKEN}, which our scripts copy to the header
 * {@code X-XSRF-TOKEN}, and forms to the field {@code _csrf}.
 */
public final class CsrfCookie {

    private CsrfCookie() {}

    public static void apply(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(each -> each.sameSite("Lax"));
        csrf.spa().csrfTokenRepository(cookie);
    }
}
