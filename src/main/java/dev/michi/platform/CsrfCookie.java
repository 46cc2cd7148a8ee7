package dev.michi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Protection against forged requests: the cookie {@code XSRF-TOKEN}, which our scripts copy to the header
 * {@code X-XSRF-TOKEN}, and forms to the field {@code _csrf}. Only a page that is opened sets the cookie.
 */
public final class CsrfCookie {

    private CsrfCookie() {}

    public static void apply(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(each -> each.sameSite("Lax"));
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new OfPages());
    }

    /**
     * What {@code csrf.spa()} does, but for pages alone. When a session is over, scripts of the page that is left may still
     * ask for something; a cookie in their late answer would replace that of the sign-in page, whose form then counts as
     * forged.
     */
    private static final class OfPages implements CsrfTokenRequestHandler {

        private final CsrfTokenRequestHandler headers = new CsrfTokenRequestAttributeHandler();
        private final CsrfTokenRequestHandler forms = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            forms.handle(request, response, token);
            var wanted = request.getHeader(HttpHeaders.ACCEPT);
            if (wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE)) {
                var unused = token.get();
            }
        }

        @Override
        public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            var handler = request.getHeader(token.getHeaderName()) == null ? forms : headers;
            return handler.resolveCsrfTokenValue(request, token);
        }
    }
}
