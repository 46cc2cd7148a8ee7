package dev.michi.people.api;

import dev.michi.people.People;
import dev.michi.people.signin.PersonAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in the owner of the token in {@code Authorization: Bearer …}, for this request alone. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final People people;
    private final AuthenticationEntryPoint refusal;
    private final SecurityContextHolderStrategy context;

    BearerTokens(
            ApiTokens tokens, People people, AuthenticationEntryPoint refusal, SecurityContextHolderStrategy context) {
        this.tokens = tokens;
        this.people = people;
        this.refusal = refusal;
        this.context = context;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isBearer(request.getHeader("Authorization"));
    }

    private static boolean isBearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** A request that brings its own credentials cannot be forged by another site, so it needs no CSRF token. */
    static boolean bringsCredentials(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret =
                request.getHeader("Authorization").substring(SCHEME.length()).strip();
        var authentication = tokens.use(secret).flatMap(this::authenticate);
        if (authentication.isEmpty()) {
            context.clearContext();
            refusal.commence(request, response, new BadCredentialsException("No such token"));
            return;
        }
        var own = context.createEmptyContext();
        own.setAuthentication(authentication.get());
        context.setContext(own);
        chain.doFilter(request, response);
    }

    private Optional<PersonAuthentication> authenticate(ApiToken token) {
        return people.find(token.person())
                .filter(people::mayEnter)
                .map(person -> PersonAuthentication.byToken(person, token.id(), token.scope() == ApiToken.Scope.WRITE));
    }
}
