package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.learning.Watched.Range;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLengths;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what a person of the demo has done in the past, as if it had been recorded then. */
@Component
class DemoFacts {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int WORKING_MINUTES = 7 * 60;
    private static final double BEGUN = 0.4;

    private final OpeningDocuments openings;
    private final FactDocuments facts;
    private final WatchDocuments watches;
    private final ProgressReader progress;
    private final ClipLengths lengths;
    private final LearningProperties properties;
    private final Clock clock;

    DemoFacts(
            OpeningDocuments openings,
            FactDocuments facts,
            WatchDocuments watches,
            ProgressReader progress,
            ClipLengths lengths,
            LearningProperties properties,
            Clock clock) {
        this.openings = openings;
        this.facts = facts;
        this.watches = watches;
        this.progress = progress;
        this.lengths = lengths;
        this.properties = properties;
        this.clock = clock;
    }

    /** Does nothing for whoever has a past already. Openings come last, so that a crash half-way is made good next time. */
    void write(PersonId person, List<Step> steps) {
        boolean clipsAreKnown = steps.stream()
                .flatMap(step -> step.unit().clips().stream())
                .allMatch(clip -> lengths.seconds(clip).isPresent());
        if (!clipsAreKnown || !openings.of(person).isEmpty()) {
            return;
        }
        var times = steps.stream()
                .collect(Collectors.toMap(
                        step -> step.unit().id(), step -> time(person, step), (first, again) -> first));
        for (var step : steps) {
            var opened = at(times, step);
            step.unit().clips().forEach(clip -> watch(person, clip, opened, step.done()));
            if (step.done() && !step.unit().check().isEmpty()) {
                handIn(person, step, opened.plus(Duration.ofMinutes(step.unit().minutes())));
            }
        }
        steps.reversed().forEach(step -> open(person, step, at(times, step)));
        progress.read(person);
    }

    private static Instant at(Map<UnitId, Instant> times, Step step) {
        return Optional.ofNullable(times.get(step.unit().id())).orElseThrow();
    }

    private void open(PersonId person, Step step, Instant opened) {
        openings.open(person, step.module().id(), step.unit().id(), opened);
        if (step.done()) {
            var end = opened.plus(Duration.ofMinutes(step.unit().minutes()));
            openings.markRead(person, step.module().id(), step.unit().id(), end);
        }
    }

    private void watch(PersonId person, ClipId clip, Instant opened, boolean whole) {
        double length = lengths.seconds(clip).orElseThrow();
        double end = whole ? length : length * BEGUN;
        var footage = Footage.NONE.plus(List.of(new Range(0, end)), length, length);
        var at = opened.plusMillis(Math.round(end * 1000));
        watches.write(person, new Watch(clip, footage, end, at, whole ? Optional.of(at) : Optional.empty(), 1));
    }

    /** Most pass at the first try, some at the second, a few at the third. */
    private void handIn(PersonId person, Step step, Instant at) {
        int luck = random(person, step).nextInt(100);
        int tries = luck < 68 ? 1 : luck < 91 ? 2 : 3;
        for (int number = 1; number <= tries; number++) {
            boolean passed = number == tries;
            facts.insertOnce(
                    person,
                    new Attempt(
                            step.module().id(),
                            step.unit().id(),
                            number,
                            passed,
                            passed ? properties.pointsForTry(number) : 0,
                            answers(step.unit(), passed),
                            at.plusSeconds(50L * number)));
        }
    }

    /** Within office hours, on a weekday, never in the future. */
    private Instant time(PersonId person, Step step) {
        var day = clock.instant().atZone(OFFICE).toLocalDate().minusDays(step.daysAgo());
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        }
        int place = step.module().units().indexOf(step.unit());
        int minute = random(person, step).nextInt(WORKING_MINUTES / 16) + place * WORKING_MINUTES / 16;
        return day.atTime(MORNING).plusMinutes(minute).atZone(OFFICE).toInstant();
    }

    private static Random random(PersonId person, Step step) {
        return new Random((person + ":" + step.unit().id()).hashCode());
    }

    private static Map<QuestionId, Answer> answers(Unit unit, boolean right) {
        var answers = new HashMap<QuestionId, Answer>();
        unit.check()
                .questions()
                .forEach(question -> answers.put(question.id(), right ? right(question) : wrong(question)));
        return answers;
    }

    private static Answer right(Question question) {
        return switch (question) {
            case Question.Single it -> new Answer.Chosen(chosen(it.options(), true));
            case Question.Multiple it -> new Answer.Chosen(chosen(it.options(), true));
            case Question.Ordering it ->
                new Answer.Ordered(
                        it.options().stream().map(Question.Option::id).toList());
            case Question.Matching it ->
                new Answer.Matched(it.pairs().stream().collect(Collectors.toMap(Question.Pair::id, Question.Pair::id)));
            case Question.ShortText it -> new Answer.Typed(it.accepted().ja().getFirst());
        };
    }

    /** A plausible slip for what has options; elsewhere nothing is wrong, as one slip is enough to fail. */
    private static Answer wrong(Question question) {
        return switch (question) {
            case Question.Single it ->
                new Answer.Chosen(Set.of(chosen(it.options(), false).iterator().next()));
            case Question.Ordering it ->
                new Answer.Ordered(it.options().reversed().stream()
                        .map(Question.Option::id)
                        .toList());
            case Question.ShortText it -> new Answer.Typed("？");
            default -> right(question);
        };
    }

    private static Set<String> chosen(List<Question.Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .map(Question.Option::id)
                .collect(Collectors.toSet());
    }

    /** @param done or only begun */
    record Step(LearningModule module, Unit unit, int daysAgo, boolean done) {}
}
