package dev.michi.media;

import java.util.List;

/** What became of an author's wish. */
public sealed interface ClipOutcome {

    /** It is being made, or is ready already. @param jobs that make it; none if nothing has to be rendered */
    record Accepted(ClipId clip, int version, List<String> jobs) implements ClipOutcome {

        public Accepted {
            jobs = List.copyOf(jobs);
        }
    }

    /** @param field of the wish, as the API names it @param key of the translation that says what is allowed */
    record Invalid(String field, String key) implements ClipOutcome {}

    record NotFound() implements ClipOutcome {}

    /** It belongs to somebody else, or to a content pack. */
    record NotYours() implements ClipOutcome {}

    /** Somebody has changed it since. */
    record Outdated() implements ClipOutcome {}

    /** It is shown in these places, and cannot be deleted. */
    record InUse(List<ClipUse> uses) implements ClipOutcome {

        public InUse {
            uses = List.copyOf(uses);
        }
    }

    record Deleted() implements ClipOutcome {}
}
