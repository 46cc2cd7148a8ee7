package dev.michi.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes what a proxy says about the original request (scheme, host, address), if the proxy is one of
 * {@code michi.trusted-proxies}: addresses or networks, separated by commas, none by default. From anybody else those
 * headers are taken off before anything reads them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies extends OncePerRequestFilter {

    private static final Set<String> HEADERS = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip");

    private final List<IpAddressMatcher> trusted;
    private final ForwardedHeaderFilter forwarded = new ForwardedHeaderFilter();

    TrustedProxies(@Value("${michi.trusted-proxies:}") List<String> trusted) {
        this.trusted = trusted.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sender = request.getRemoteAddr();
        if (!isTrusted(sender)) {
            chain.doFilter(new Stripped(request, sender, HEADERS), response);
            return;
        }
        // "Forwarded" is not needed beside the X- headers, and what it says about addresses could be made up.
        var behind = new Stripped(request, clientOf(request), Set.of("forwarded", "x-forwarded-for", "x-real-ip"));
        forwarded.doFilter(behind, response, chain);
    }

    /** The right-most address that is not a proxy of ours: what stands left of it, anybody may have written. */
    private String clientOf(HttpServletRequest request) {
        var hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        return hops.reversed().stream()
                .filter(each -> !isTrusted(each))
                .findFirst()
                .orElse(request.getRemoteAddr());
    }

    private boolean isTrusted(String address) {
        try {
            return trusted.stream().anyMatch(each -> each.matches(address));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static final class Stripped extends HttpServletRequestWrapper {

        private final String remoteAddress;
        private final Set<String> hidden;

        private Stripped(HttpServletRequest request, String remoteAddress, Set<String> hidden) {
            super(request);
            this.remoteAddress = remoteAddress;
            this.hidden = hidden;
        }

        private boolean isHidden(String name) {
            return hidden.contains(name.toLowerCase(Locale.ROOT));
        }

        @Override
        public String getRemoteAddr() {
            return remoteAddress;
        }

        @Override
        public @org.jspecify.annotations.Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = Collections.list(super.getHeaderNames());
            names.removeIf(this::isHidden);
            return Collections.enumeration(names);
        }
    }
}
