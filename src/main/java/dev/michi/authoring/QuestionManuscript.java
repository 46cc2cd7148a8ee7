package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a check as it is written. What its kind does not have stays empty.
 *
 * @param kind {@code single}, {@code multiple}, {@code ordering}, {@code matching}, {@code text}
 * @param seeAgain the second of a clip that answers it
 * @param options single, multiple; ordering: in the right order
 */
public record QuestionManuscript(
        String id,
        String kind,
        LocalizedText prompt,
        LocalizedText hint,
        @Nullable SeeAgain seeAgain,
        List<Option> options,
        List<Pair> pairs,
        LocalizedTexts accepted,
        LocalizedText why,
        List<Near> near) {

    public QuestionManuscript {
        prompt = Manuscript.text(prompt);
        hint = Manuscript.text(hint);
        options = Manuscript.list(options);
        pairs = Manuscript.list(pairs);
        accepted = Manuscript.texts(accepted);
        why = Manuscript.text(why);
        near = Manuscript.list(near);
    }

    QuestionManuscript withClip(String before, String now) {
        if (seeAgain == null || !seeAgain.clip().equals(before)) {
            return this;
        }
        var again = new SeeAgain(now, seeAgain.at());
        return new QuestionManuscript(id, kind, prompt, hint, again, options, pairs, accepted, why, near);
    }

    /** @param clip as in a clip block @param at seconds */
    public record SeeAgain(String clip, int at) {}

    public record Option(String id, boolean right, LocalizedText text, LocalizedText why) {

        public Option {
            text = Manuscript.text(text);
            why = Manuscript.text(why);
        }
    }

    public record Pair(String id, LocalizedText left, LocalizedText right, LocalizedText why) {

        public Pair {
            left = Manuscript.text(left);
            right = Manuscript.text(right);
            why = Manuscript.text(why);
        }
    }

    /** An answer that is nearly right, and what is said to it. */
    public record Near(LocalizedTexts answers, LocalizedText why) {

        public Near {
            answers = Manuscript.texts(answers);
            why = Manuscript.text(why);
        }
    }
}
