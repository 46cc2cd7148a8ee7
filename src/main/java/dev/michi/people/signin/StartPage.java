package dev.michi.people.signin;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** The home screen is for learners; who is none is led to what there is for them. */
public final class StartPage extends OncePerRequestFilter {

    private static final String OF_CUSTOMERS = "/desk";
    private static final String OF_OTHERS = "/me/settings";

    private final SecurityContextHolderStrategy context;

    public StartPage(SecurityContextHolderStrategy context) {
        this.context = context;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !request.getRequestURI().equals("/")
                || request.getQueryString() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = context.getContext().getAuthentication() instanceof PersonAuthentication authentication
                ? authentication.person()
                : Optional.<Person>empty();
        if (person.filter(each -> each.may(Permission.LEARN)).isPresent()) {
            chain.doFilter(request, response);
        } else {
            var isCustomer = person.filter(each -> each.may(Permission.SHARE)).isPresent();
            response.sendRedirect(isCustomer ? OF_CUSTOMERS : OF_OTHERS);
        }
    }
}
