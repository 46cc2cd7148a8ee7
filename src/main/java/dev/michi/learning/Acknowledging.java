package dev.michi.learning;

import dev.michi.catalog.Question;
import dev.michi.catalog.Verdict;
import java.util.Optional;

/** What came of acknowledging a module. */
public sealed interface Acknowledging {

    /** It is written down, now or by the same call before. */
    record Acknowledged(Acknowledgement fact, boolean now) implements Acknowledging {}

    /** The check question has to be answered rightly first. @param verdict empty if it was not answered at all */
    record NotAnswered(Question question, Optional<Verdict> verdict) implements Acknowledging {}

    /** It was revised since it was read: this is what there is now. */
    record Outdated(String contentHash) implements Acknowledging {}

    /** The module has not been finished in any version. */
    record NotRead() implements Acknowledging {}

    /** The module is no rule, and nothing in it has to be acknowledged. */
    record NotAsked() implements Acknowledging {}
}
