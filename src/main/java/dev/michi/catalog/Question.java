package dev.michi.catalog;

import dev.michi.media.ClipId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Optional;

/** One question of a check, with its key and its feedback. {@link Question#judge} is the only place that compares answers. */
public sealed interface Question {

    QuestionId id();

    LocalizedText prompt();

    /** Shown after the second miss; may be empty. */
    LocalizedText hint();

    /** The second of a clip that answers the question. */
    Optional<SeeAgain> seeAgain();

    /**
     * Compares an answer with the key.
     *
     * @throws IllegalArgumentException if the answer is of another kind than the question, or names unknown options
     */
    default Verdict judge(Answer answer) {
        return Judgement.of(this, answer);
    }

    /** @param seconds from the beginning of the clip */
    record SeeAgain(ClipId clip, int seconds) {}

    /** @param id unique within the question */
    record Option(String id, LocalizedText text, LocalizedText why, boolean right) {}

    record Pair(String id, LocalizedText left, LocalizedText right, LocalizedText why) {}

    record Near(LocalizedTexts answers, LocalizedText why) {}

    record Single(
            QuestionId id, LocalizedText prompt, LocalizedText hint, Optional<SeeAgain> seeAgain, List<Option> options)
            implements Question {}

    record Multiple(
            QuestionId id, LocalizedText prompt, LocalizedText hint, Optional<SeeAgain> seeAgain, List<Option> options)
            implements Question {}

    /** @param options in the right order */
    record Ordering(
            QuestionId id, LocalizedText prompt, LocalizedText hint, Optional<SeeAgain> seeAgain, List<Option> options)
            implements Question {}

    record Matching(
            QuestionId id, LocalizedText prompt, LocalizedText hint, Optional<SeeAgain> seeAgain, List<Pair> pairs)
            implements Question {}

    record ShortText(
            QuestionId id,
            LocalizedText prompt,
            LocalizedText hint,
            Optional<SeeAgain> seeAgain,
            LocalizedTexts accepted,
            LocalizedText why,
            List<Near> near)
            implements Question {}
}
