package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What becomes of a draft when somebody writes in it. */
final class Written {

    private Written() {}

    /** Writing in what is approved or published makes a draft of it; what is being reviewed may be mended in place. */
    static Draft after(Draft before, Manuscript next, PersonId me, Instant now) {
        var writers = new HashSet<>(startsAnew(before.stage()) ? Set.of() : before.writers());
        writers.add(me);
        var stage = before.stage() instanceof Stage.InReview ? before.stage() : new Stage.Draft();
        return new Draft(
                before.id(),
                next,
                before.revision() + 1,
                before.owner(),
                before.invited(),
                writers,
                stage,
                basis(before),
                me,
                now,
                Freshness.after(before.languages(), before.manuscript(), next, now));
    }

    /** A unit comes with those who wrote it, who are not to approve it, and with what is known of its languages. */
    static Draft withUnitOf(Draft from, String unit, Draft before, Manuscript next, PersonId me, Instant now) {
        var after = after(before, next, me, now);
        var writers = new HashSet<>(after.writers());
        if (!startsAnew(from.stage())) {
            writers.addAll(from.writers());
        }
        var languages = new HashMap<>(after.languages());
        from.languages().forEach((path, times) -> {
            if (path.startsWith("units/" + unit + "/")) {
                languages.replace(path, times);
            }
        });
        return new Draft(
                after.id(),
                after.manuscript(),
                after.revision(),
                after.owner(),
                after.invited(),
                writers,
                after.stage(),
                after.basis(),
                me,
                now,
                languages);
    }

    private static boolean startsAnew(Stage stage) {
        return stage instanceof Stage.Published || stage instanceof Stage.Retired;
    }

    private static Optional<String> basis(Draft before) {
        return before.stage().publication().map(Stage.Published::hash).or(before::basis);
    }
}
