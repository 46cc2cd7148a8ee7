package dev.michi.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A form whose protection against forgery has expired is shown again with a word about it, rather than an error page. */
@Component
public class ExpiredForm implements AccessDeniedHandler {

    private final SignInPages pages;
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    ExpiredForm(SignInPages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException, jakarta.servlet.ServletException {
        var path = request.getRequestURI();
        if (!(failure instanceof CsrfException)) {
            others.handle(request, response, failure);
        } else if (path.equals(SignInPages.PATH)) {
            pages.writeExpired(request, response);
        } else if (path.startsWith("/welcome/") || path.startsWith("/setup/")) {
            response.sendRedirect(path + "?expired", HttpStatus.SEE_OTHER.value());
        } else {
            others.handle(request, response, failure);
        }
    }
}
