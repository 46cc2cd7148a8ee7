package dev.michi.learning;

import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Unit;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a publication does to those who learn. */
class RevisionsTest {

    private static final PersonId REN = new PersonId("ren");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    private final Newsroom newsroom = new Newsroom();
    private final LearningModule first = version(1, reading("aa", "Within two days"));
    private final LearningModule second = version(2, reading("aa", "On the same day"));

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void anEditorialOneIsNotNoticed() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        newsroom.publish(second, Kind.EDITORIAL);

        assertThat(newsroom.news(HARUKA, second).isNothing()).isTrue();
    }

    @Test
    void aClarifyingOneIsToldUntilItIsPutAside() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var hash = newsroom.publish(second, Kind.CLARIFYING);

        var news = newsroom.news(HARUKA, second);
        assertThat(news.told())
                .singleElement()
                .satisfies(told -> assertThat(told.note().en()).isEqualTo("Changed in v2"));
        assertThat(news.asked()).isEmpty();
        assertThat(newsroom.news(REN, second).isNothing()).isTrue();

        newsroom.revisions.notice(HARUKA, second, hash, Language.JA);
        newsroom.revisions.notice(HARUKA, second, hash, Language.JA);
        assertThat(newsroom.news(HARUKA, second).isNothing()).isTrue();
    }

    @Test
    void aSubstantiveOneAsksThoseWhoHadFinishedAndTakesNothingFromThem() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var before = newsroom.learning.progress(HARUKA);
        newsroom.publish(second, Kind.SUBSTANTIVE, Optional.of(FRIDAY), Optional.empty());

        var asked = newsroom.news(HARUKA, second).asked().orElseThrow();

        assertThat(asked.by()).contains(FRIDAY);
        assertThat(newsroom.learning.progress(HARUKA)).isEqualTo(before);
        assertThat(newsroom.learning.progress(HARUKA).isComplete(second)).isTrue();
        assertThat(newsroom.revisions.all(HARUKA, before))
                .extracting(News::module)
                .containsExactly(second);
        assertThat(newsroom.news(REN, second).asked()).isEmpty();
    }

    @Test
    void whoHadBegunIsToldAndWhoFinishesTheNewTextIsNot() {
        var two = version(1, reading("aa", "One"), reading("bb", "Two"));
        var revised = version(2, reading("aa", "One"), reading("bb", "Three"));
        newsroom.publish(two, Kind.EDITORIAL);
        newsroom.complete(HARUKA, two, two.units().getFirst());
        newsroom.publish(revised, Kind.SUBSTANTIVE);

        assertThat(newsroom.news(HARUKA, revised).asked()).isEmpty();
        assertThat(newsroom.news(HARUKA, revised).told()).hasSize(1);

        newsroom.complete(HARUKA, revised, revised.units().getLast());
        assertThat(newsroom.news(HARUKA, revised).isNothing()).isTrue();
    }

    @Test
    void theDifferenceIsThatToTheTextTheyKnow() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        newsroom.publish(version(2, reading("aa", "Tomorrow")), Kind.SUBSTANTIVE);
        var third = version(3, reading("aa", "On the same day"));
        newsroom.publish(third, Kind.SUBSTANTIVE);

        var parts = newsroom.revisions
                .difference(newsroom.news(HARUKA, third))
                .orElseThrow()
                .parts();

        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.before().en()).isEqualTo("Within two days");
            assertThat(part.now().en()).isEqualTo("On the same day");
        });
    }

    @Test
    void oneAcknowledgementSettlesAllThatWasAskedBeforeAndTheNextRevisionAsksAgain() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        newsroom.publish(version(2, reading("aa", "Tomorrow")), Kind.SUBSTANTIVE);
        var third = version(3, reading("aa", "On the same day"));
        var hash = newsroom.publish(third, Kind.SUBSTANTIVE);

        assertThat(newsroom.acknowledge(HARUKA, third, hash)).isInstanceOf(Acknowledging.Acknowledged.class);
        assertThat(newsroom.news(HARUKA, third).isNothing()).isTrue();

        var typo = version(3, reading("aa", "On the very same day"));
        newsroom.publish(typo, Kind.EDITORIAL);
        assertThat(newsroom.news(HARUKA, typo).isNothing()).isTrue();

        var fourth = version(4, reading("aa", "At once"));
        newsroom.publish(fourth, Kind.SUBSTANTIVE);
        assertThat(newsroom.news(HARUKA, fourth).asked()).isPresent();
        assertThat(newsroom.news(HARUKA, fourth).since()).contains(hash);
    }

    @Test
    void theQuestionHasToBeAnsweredRightlyFirst() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var question = Lessons.single(Lessons.WHO);
        var hash = newsroom.publish(second, Kind.SUBSTANTIVE, Optional.empty(), Optional.of(question));

        assertThat(newsroom.acknowledge(HARUKA, second, hash))
                .isEqualTo(new Acknowledging.NotAnswered(question, Optional.empty()));
        assertThat(answered(hash, "planning")).isInstanceOfSatisfying(Acknowledging.NotAnswered.class, it -> assertThat(
                        it.verdict().orElseThrow().right())
                .isFalse());
        assertThat(newsroom.news(HARUKA, second).asked()).isPresent();
        assertThat(answered(hash, "help-desk")).isInstanceOf(Acknowledging.Acknowledged.class);
        assertThat(newsroom.news(HARUKA, second).asked()).isEmpty();
    }

    @Test
    void anAcknowledgementIsWrittenOnceAndNeverChanges() throws Exception {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var hash = newsroom.publish(second, Kind.SUBSTANTIVE);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = Collections.nCopies(16, (Callable<Acknowledging>)
                    () -> newsroom.revisions.acknowledge(HARUKA, second, hash, Language.JA, Optional.empty()));
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isInstanceOf(Acknowledging.Acknowledged.class);
            }
        }
        var fact = newsroom.readings.of(second.id()).getFirst();

        newsroom.clock.passSeconds(3600);
        var again = newsroom.revisions.acknowledge(HARUKA, second, hash, Language.EN, Optional.empty());
        newsroom.readings.acknowledge(
                new Acknowledgement(HARUKA, second.id(), 99, hash, Language.EN, newsroom.clock.instant()));

        assertThat(again).isEqualTo(new Acknowledging.Acknowledged(fact, false));
        assertThat(newsroom.readings.of(second.id())).containsExactly(fact);
        assertThat(fact.language()).isEqualTo(Language.JA);
        assertThat(fact.version()).isEqualTo(2);
    }

    @Test
    void whatWasRevisedWhileItWasReadIsNotAcknowledged() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var old = newsroom.publish(second, Kind.SUBSTANTIVE);
        var third = version(3, reading("aa", "At once"));
        var hash = newsroom.publish(third, Kind.SUBSTANTIVE);

        assertThat(newsroom.acknowledge(HARUKA, third, old)).isEqualTo(new Acknowledging.Outdated(hash));
        assertThat(newsroom.readings.of(third.id())).isEmpty();
    }

    @Test
    void aRuleIsAcknowledgedAfterItWasReadAndOtherModulesNotAtAll() {
        var rule = rule(1, reading("aa", "Same day"));
        var hash = newsroom.publish(rule, Kind.EDITORIAL);
        assertThat(newsroom.acknowledge(HARUKA, rule, hash)).isInstanceOf(Acknowledging.NotRead.class);

        newsroom.complete(HARUKA, rule);
        assertThat(newsroom.news(HARUKA, rule).asked()).contains(new News.Asked.AcceptRule());
        assertThat(newsroom.acknowledge(HARUKA, rule, hash)).isInstanceOf(Acknowledging.Acknowledged.class);
        assertThat(newsroom.news(HARUKA, rule).asked()).isEmpty();
        assertThat(newsroom.news(HARUKA, rule).accepted()).isPresent();

        var plain = Lessons.module("plain", reading("pp", "Text"));
        var plainHash = newsroom.publish(plain, Kind.EDITORIAL);
        newsroom.complete(HARUKA, plain);
        assertThat(newsroom.acknowledge(HARUKA, plain, plainHash)).isInstanceOf(Acknowledging.NotAsked.class);
    }

    @Test
    void aUnitMoreIsNewSinceTheyFinished() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        var more = version(2, first.units().getFirst(), reading("bb", "More"));
        newsroom.publish(more, Kind.EDITORIAL);

        assertThat(newsroom.news(HARUKA, more).added())
                .extracting(unit -> unit.id().value())
                .containsExactly("u-bb");
        assertThat(newsroom.learning.progress(HARUKA).isComplete(more)).isTrue();
        assertThat(newsroom.learning.progress(HARUKA).minutesLeft(more)).isZero();
    }

    @Test
    void aPublicationThatIsRecordedAheadAsksNobodyYet() {
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first);
        newsroom.clock.passSeconds(60);
        newsroom.publications.record(Publication.ofImport(
                Optional.of(first),
                rule(2, reading("aa", "x")),
                "not-live",
                Newsroom.EDITOR,
                newsroom.clock.instant()));

        assertThat(newsroom.news(HARUKA, first).isNothing()).isTrue();
    }

    private Acknowledging answered(String hash, String option) {
        return newsroom.revisions.acknowledge(
                HARUKA, second, hash, Language.JA, Optional.of(new Answer.Chosen(Set.of(option))));
    }

    static LearningModule version(int version, Unit... units) {
        return Lessons.version(version, "rules", units);
    }

    static LearningModule rule(int version, Unit... units) {
        return Lessons.asRule(version(version, units));
    }

    static Unit reading(String name, String text) {
        var html = new LocalizedText("<p>" + text + "</p>", "<p>" + text + "</p>");
        return Lessons.unit(name, Check.NONE, new Block.Text(new BlockId("intro"), LocalizedText.EMPTY, html));
    }
}
