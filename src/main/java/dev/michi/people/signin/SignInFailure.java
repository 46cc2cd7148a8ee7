package dev.michi.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again, with what was wrong and the name as it was typed. */
@Component
public class SignInFailure implements AuthenticationFailureHandler {

    private final SignInPages pages;

    SignInFailure(SignInPages pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedOut locked) {
            response.setHeader("Retry-After", Long.toString(locked.seconds()));
            pages.writeSignIn(request, response, HttpStatus.TOO_MANY_REQUESTS, locked);
        } else {
            pages.writeSignIn(request, response, HttpStatus.UNAUTHORIZED, failure);
        }
    }
}
