package dev.michi.sharing.api;

import dev.michi.sharing.ShareNumbers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a share is doing. People are counted once a day.
 *
 * @param days none while there are fewer than five people
 * @param devices people by {@code phone}, {@code tablet}, {@code computer}; kinds that fewer than five use are {@code other}
 *     together; missing while there are fewer than five people, or nothing to tell apart
 * @param last day on which somebody opened it
 */
@Schema(name = "ShareNumbers")
record NumbersJson(
        String share,
        int opens,
        int done,
        int helpful,
        int notHelpful,
        List<DayJson> days,
        @Nullable Map<String, Integer> devices,
        List<TutorialNumbersJson> tutorials,
        List<String> comments,
        @Nullable String last) {

    @Schema(name = "ShareDay")
    record DayJson(String day, int opens) {}

    /** @param steps and {@code clips}: none while there are fewer than five people */
    @Schema(name = "TutorialNumbers")
    record TutorialNumbersJson(
            String tutorial,
            int opens,
            int done,
            int helpful,
            int notHelpful,
            List<StepJson> steps,
            List<CurveJson> clips) {}

    @Schema(name = "StepNumbers")
    record StepJson(int number, int reached, int ticked) {}

    /** @param watching how many saw each second */
    @Schema(name = "ClipCurve")
    record CurveJson(String clip, List<Integer> watching) {}

    static NumbersJson of(ShareNumbers numbers) {
        return new NumbersJson(
                numbers.share().value(),
                numbers.opens(),
                numbers.done(),
                numbers.helpful(),
                numbers.notHelpful(),
                numbers.days().stream()
                        .map(each -> new DayJson(each.day().toString(), each.opens()))
                        .toList(),
                numbers.devices().orElse(null),
                numbers.tutorials().stream().map(NumbersJson::of).toList(),
                numbers.comments(),
                numbers.last().map(Object::toString).orElse(null));
    }

    private static TutorialNumbersJson of(ShareNumbers.OfTutorial numbers) {
        return new TutorialNumbersJson(
                numbers.tutorial().value(),
                numbers.opens(),
                numbers.done(),
                numbers.helpful(),
                numbers.notHelpful(),
                numbers.steps().stream()
                        .map(each -> new StepJson(each.number(), each.reached(), each.ticked()))
                        .toList(),
                numbers.clips().stream()
                        .map(each -> new CurveJson(each.clip(), each.watching()))
                        .toList());
    }
}
