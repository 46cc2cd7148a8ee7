package dev.michi.people.api;

import dev.michi.people.signin.LockedOut;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says as a problem that somebody has to sign in, has to wait, or may not. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedOut locked) {
            response.setHeader("Retry-After", Long.toString(locked.seconds()));
            problems.write(request, response, ProblemKind.LOCKED);
            return;
        }
        // A script of ours gets no challenge: browsers would answer it with a dialog of their own.
        if (request.getHeader("X-XSRF-TOKEN") == null) {
            var isForBasic = request.getMethod().equals("POST")
                    && request.getRequestURI().equals(ApiSecurity.TOKENS);
            response.setHeader("WWW-Authenticate", isForBasic ? "Basic realm=\"Michi\"" : "Bearer realm=\"Michi\"");
        }
        problems.write(request, response, ProblemKind.SIGN_IN_REQUIRED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(request, response, ProblemKind.FORBIDDEN);
    }
}
