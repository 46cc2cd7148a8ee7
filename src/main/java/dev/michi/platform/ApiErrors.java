package dev.michi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong below {@code /api/} into a problem; screens have error pages of their own. Refusals are left to
 * the security filters. What nobody expected is logged once, here.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    /** Before Spring's own. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var isOurs = request.getRequestURI().startsWith("/api/");
        if (!isOurs || failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            return null;
        }
        try {
            if (failure instanceof ErrorResponse spring) {
                spring.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            }
            var more = failure instanceof ProblemException problem ? problem.more() : Map.<String, Object>of();
            problems.write(request, response, kindOf(request, failure), errorsOf(failure), more);
        } catch (IOException gone) {
            LOG.debug("The caller has gone: {}", gone.toString());
        }
        return new ModelAndView();
    }

    private ProblemKind kindOf(HttpServletRequest request, Exception failure) {
        return switch (failure) {
            case ProblemException problem -> problem.kind();
            case ErrorResponse spring -> ProblemKind.of(spring.getStatusCode());
            case HttpMessageNotReadableException unreadable -> ProblemKind.INVALID;
            case IllegalArgumentException refused -> ProblemKind.INVALID;
            case NoSuchElementException missing -> ProblemKind.NOT_FOUND;
            default -> {
                LOG.error("Failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
                yield ProblemKind.of(HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    private static List<ProblemException.FieldError> errorsOf(Exception failure) {
        return switch (failure) {
            case ProblemException problem -> problem.errors();
            case MethodArgumentNotValidException invalid ->
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(each -> new ProblemException.FieldError(each.getField(), "problem.invalid.field"))
                        .toList();
            default -> List.of();
        };
    }
}
