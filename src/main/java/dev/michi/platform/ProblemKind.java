package dev.michi.platform;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can go wrong in the API. The name is part of the contract: {@code /problems/not-found}. */
public enum ProblemKind {
    /** The request cannot be read, or a value in it is not allowed. */
    INVALID(HttpStatus.BAD_REQUEST),
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** It contradicts what is stored by now. */
    CONFLICT(HttpStatus.CONFLICT),
    /** The {@code If-Match} of the request names an older state. */
    OUTDATED(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Too many failed sign-ins. */
    LOCKED(HttpStatus.TOO_MANY_REQUESTS),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    /** A quota or the disk is full. */
    NO_ROOM(HttpStatus.INSUFFICIENT_STORAGE);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** {@code not-found} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that describes a status best. */
    static ProblemKind of(HttpStatusCode status) {
        for (var kind : values()) {
            if (kind.status.value() == status.value()) {
                return kind;
            }
        }
        return status.is4xxClientError() ? INVALID : INTERNAL;
    }
}
