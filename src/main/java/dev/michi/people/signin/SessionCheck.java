package dev.michi.people.signin;

import dev.michi.people.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether its session still holds: the person is active and has not signed out everywhere since. If
 * not, the session ends and the request goes on as nobody's. Runs inside the security filter chains, right behind the
 * filter that finds the session.
 */
public final class SessionCheck extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/VAADIN/", "/assets/", "/views/", "/fonts/", "/icons/");

    private final People people;
    private final Credentials credentials;
    private final SecurityContextHolderStrategy context;

    public SessionCheck(People people, Credentials credentials, SecurityContextHolderStrategy context) {
        this.people = people;
        this.credentials = credentials;
        this.context = context;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getSession(false) == null
                || path.endsWith(".css")
                || OPEN.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (context.getContext().getAuthentication() instanceof PersonAuthentication authentication
                && !refresh(authentication)) {
            context.setContext(context.createEmptyContext());
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean refresh(PersonAuthentication authentication) {
        var id = authentication.personId();
        var person = people.find(id)
                .filter(each -> people.mayEnter(each) && credentials.epoch(id) == authentication.epoch());
        person.ifPresent(authentication::refresh);
        return person.isPresent();
    }
}
