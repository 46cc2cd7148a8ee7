package dev.michi.platform.embedded;

import org.jspecify.annotations.Nullable;

/** A change could not be made durable; it is gone, as if it had never been asked for. */
final class CommitFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommitFailedException(@Nullable Throwable cause) {
        super(cause);
    }
}
