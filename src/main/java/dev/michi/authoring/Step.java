package dev.michi.authoring;

import java.util.List;

/** What became of a step on the way to learners. */
public sealed interface Step {

    /** It is done; or it was done already. */
    record Done(Draft draft) implements Step {}

    /** Somebody changed it since it was looked at, or it is at another stage by now. Nothing was done. */
    record Outdated(Draft current) implements Step {}

    /** Authors do not approve their own work (unless {@code michi.authoring.own-approval} says so). */
    record OwnWork() implements Step {}

    /** What has to be mended first. */
    record Missing(List<Problem> problems) implements Step {
        public Missing {
            problems = List.copyOf(problems);
        }
    }

    /** Nobody has approved it yet. */
    record NotApproved(Draft draft) implements Step {}
}
