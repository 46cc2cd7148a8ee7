package dev.michi.platform;

import java.util.List;
import java.util.Map;

/** Ends a request of the API with a problem that the caller can read and act on. */
public final class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> more;

    public ProblemException(ProblemKind kind) {
        this(kind, List.of());
    }

    public ProblemException(ProblemKind kind, List<FieldError> errors) {
        this(kind, errors, Map.of());
    }

    /** @param more members of the problem that only this kind of request knows */
    public ProblemException(ProblemKind kind, List<FieldError> errors, Map<String, Object> more) {
        super(kind.key(), null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.more = Map.copyOf(more);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemKind.NOT_FOUND);
    }

    /**
     * A value in the request is not allowed.
     *
     * @param field where: {@code scope}, {@code answers[2]}
     * @param key of the translation that says what is allowed
     */
    public static ProblemException invalid(String field, String key) {
        return new ProblemException(ProblemKind.INVALID, List.of(new FieldError(field, key)));
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> more() {
        return more;
    }

    /** @param key of the translation that says what is allowed */
    public record FieldError(String field, String key) {}
}
