package dev.michi.media;

import static dev.michi.shared.Language.EN;
import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipOutcome.Accepted;
import dev.michi.media.Cut.Box;
import dev.michi.media.Cut.Hidden;
import dev.michi.media.Cut.Range;
import dev.michi.people.Permission;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class ClipStudioTest {

    private static final LocalizedText TITLE = new LocalizedText("切り出し", "A cut");
    private static final Hidden NAME = new Hidden(new Box(0.1, 0.1, 0.2, 0.1), 0, 60, Cut.Style.BLUR, List.of());
    private static final Recording.Details MINUTE =
            new Recording.Details(60, 320, 180, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);

    @TempDir
    Path folder;

    private MediaFixture fixture;
    private RecordingId recording = new RecordingId("r-none");

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        recording = fixture.usable("a minute", MINUTE);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aCutIsMadeOnceAndPlaysInBothLanguages() {
        var clip = create(wish(List.of(), new Range(1, 3), new Range(10, 14)));
        work();
        assertThat(fixture.cutter.made).hasSize(1);
        for (var language : Language.values()) {
            var ready = ready(clip, language);
            assertThat(ready.length()).hasSeconds(6);
            assertThat(ready.thumbnails()).get().asString().endsWith("/thumbnails.vtt");
            assertThat(fixture.events).contains(new ClipReady(clip, language));
        }
    }

    @Test
    void theSameKeyGivesTheSameClip() {
        var first = fixture.studio.create(wish(List.of(), new Range(1, 3)), Optional.of("key"));
        var second = fixture.studio.create(wish(List.of(), new Range(1, 3)), Optional.of("key"));
        assertThat(second).isEqualTo(first);
        work();
        assertThat(fixture.cutter.made).hasSize(1);
    }

    @Test
    void otherTitlesAndCaptionsNeedNoRendering() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        work();
        var before = ready(clip, JA);
        var change = change(Optional.empty(), Optional.empty(), Map.of(JA, List.of(new Cue(0, 1, "こんにちは"))));
        assertThat(((Accepted) fixture.studio.change(clip, change, OptionalInt.of(1))).jobs())
                .isEmpty();
        var after = ready(clip, JA);
        assertThat(after.captions()).hasSize(1);
        assertThat(after.poster())
                .as("a new address, since browsers keep the old one")
                .isNotEqualTo(before.poster());
        assertThat(find(clip, before.sources().getFirst().src()))
                .as("pages that are open go on")
                .isPresent();
        assertThat(fixture.cutter.made).hasSize(1);
    }

    @Test
    void whatWasToBeHiddenCannotBeHadFromThatMoment() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        work();
        var open = ready(clip, JA);
        var file = find(clip, open.sources().getFirst().src()).orElseThrow();
        fixture.studio.change(
                clip, change(Optional.empty(), Optional.of(List.of(NAME)), Map.of()), OptionalInt.empty());
        assertThat(fixture.media.find(clip, JA)).get().isInstanceOf(Clip.Waiting.class);
        assertThat(find(clip, open.sources().getFirst().src())).isEmpty();
        assertThat(find(clip, open.poster())).isEmpty();
        assertThat(file.path()).doesNotExist();
        work();
        assertThat(find(clip, open.sources().getFirst().src())).isEmpty();
        assertThat(ready(clip, JA).sources()).hasSize(1);
    }

    @Test
    void aRenderingThatWasUnderWayWhenABoxCameIsThrownAway() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        var boxed = change(Optional.empty(), Optional.of(List.of(NAME)), Map.of());
        fixture.cutter.during = (percent, cancellation) -> {
            if (fixture.cutter.made.isEmpty()) {
                fixture.cutter.during = (p, c) -> {};
                fixture.studio.change(clip, boxed, OptionalInt.empty());
            }
        };
        work();
        assertThat(fixture.cutter.made).singleElement().satisfies(cut -> assertThat(cut.hidden())
                .containsExactly(NAME));
    }

    @Test
    void captionsMoveWithTheCut() {
        var captions = Map.of(EN, List.of(new Cue(0.5, 1.5, "one"), new Cue(3, 4, "two")));
        var clip = create(new ClipWish.FromRecording(cut(List.of(), new Range(10, 20)), TITLE, captions));
        fixture.studio.change(
                clip,
                change(Optional.of(List.of(new Range(12, 20), new Range(10, 11))), Optional.empty(), Map.of()),
                OptionalInt.empty());
        assertThat(fixture.media.find(clip, EN).orElseThrow().transcript())
                .as("half of one was cut away")
                .containsExactly(new Cue(1, 2, "two"), new Cue(8.5, 9, "one", true));
    }

    @Test
    void whoCutsAgainWhileAVersionIsMadeGetsTheLinesOfThatOne() {
        var captions = Map.of(EN, List.of(new Cue(0.5, 1.5, "one"), new Cue(3, 4, "two")));
        var clip = create(new ClipWish.FromRecording(cut(List.of(), new Range(10, 20)), TITLE, captions));
        work();
        fixture.studio.change(
                clip, change(Optional.of(List.of(new Range(12, 20))), Optional.empty(), Map.of()), OptionalInt.empty());
        assertThat(fixture.media.find(clip, EN).orElseThrow().transcript())
                .as("what is played")
                .hasSize(2);
        assertThat(fixture.library.find(clip).orElseThrow().captions().get(EN))
                .as("what is wanted")
                .containsExactly(new Cue(1, 2, "two"));
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        fixture.studio.change(
                clip, change(Optional.of(List.of(new Range(5, 9))), Optional.empty(), Map.of()), OptionalInt.empty());
        assertThat(((Accepted) fixture.studio.restore(clip, 1)).version()).isEqualTo(3);
        work();
        assertThat(ready(clip, JA).length()).hasSeconds(2);
        assertThat(fixture.library.find(clip).orElseThrow().versions())
                .extracting(ClipLibrary.VersionRow::current)
                .containsExactly(false, false, true);
    }

    @Test
    void theSecondOfTwoChangesToOneVersionIsRefused() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        var change = change(Optional.of(List.of(new Range(5, 9))), Optional.empty(), Map.of());
        assertThat(fixture.studio.change(clip, change, OptionalInt.of(1))).isInstanceOf(Accepted.class);
        assertThat(fixture.studio.change(clip, change, OptionalInt.of(1))).isInstanceOf(ClipOutcome.Outdated.class);
    }

    @Test
    void aClipThatIsShownIsNotDeletedAndAnotherLeavesNoFile() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        work();
        var file = find(clip, ready(clip, JA).poster()).orElseThrow().path();
        var use = new ClipUse(TITLE, TITLE, "/modules/a/b");
        fixture.uses.add(each -> List.of(use));
        assertThat(fixture.studio.delete(clip)).isEqualTo(new ClipOutcome.InUse(List.of(use)));
        fixture.uses.clear();
        assertThat(fixture.studio.delete(clip)).isInstanceOf(ClipOutcome.Deleted.class);
        assertThat(fixture.media.find(clip, JA)).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("media/clips/files")).isDirectoryNotContaining("regex:.*[0-9a-f]{64}");
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1)))
                .as("nothing else was left")
                .isZero();
    }

    @Test
    void aRecordingThatHasGoneIsAClearCauseAtOnce() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        fixture.recordingDocuments.delete(recording);
        work();
        assertThat(fixture.media.find(clip, JA)).get().isInstanceOf(Clip.Failed.class);
        assertThat(fixture.events).contains(new ClipFailed(clip, JA, "The recording is not there any more"));
    }

    @Test
    void wishesThatCannotBeMetNameTheirField() {
        assertThat(field(wish(List.of(), new Range(1, 61)))).isEqualTo("ranges");
        assertThat(field(wish(List.of(), new Range(1, 1.05)))).isEqualTo("ranges");
        var untitled =
                new ClipWish.FromRecording(cut(List.of(), new Range(1, 2)), new LocalizedText("題", " "), Map.of());
        assertThat(field(untitled)).isEqualTo("title");
        var late = Map.of(JA, List.of(new Cue(5, 6, "late")));
        assertThat(field(new ClipWish.FromRecording(cut(List.of(), new Range(1, 2)), TITLE, late)))
                .isEqualTo("captions");
        var other = new Cut(new RecordingId("r-other"), List.of(new Range(1, 2)), List.of());
        assertThat(field(new ClipWish.FromRecording(other, TITLE, Map.of()))).isEqualTo("recording");
    }

    @Test
    void authorsChangeTheirOwnAndPublishersThoseOfOthers() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        fixture.person = "somebody-else";
        fixture.permissions.remove(Permission.PUBLISH);
        var change = change(Optional.empty(), Optional.empty(), Map.of());
        assertThat(fixture.studio.change(clip, change, OptionalInt.empty())).isInstanceOf(ClipOutcome.NotYours.class);
        assertThat(fixture.studio.delete(clip)).isInstanceOf(ClipOutcome.NotYours.class);
        assertThat(field(wish(List.of(), new Range(1, 3))))
                .as("nor may they cut from it")
                .isEqualTo("recording");
        fixture.permissions.add(Permission.PUBLISH);
        assertThat(fixture.studio.change(clip, change, OptionalInt.empty())).isInstanceOf(Accepted.class);
        fixture.permissions.remove(Permission.WRITE);
        assertThatThrownBy(() -> fixture.studio.delete(clip)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void learnersSeeAClipOnceItIsShownSomewhere() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        work();
        fixture.permissions.remove(Permission.WRITE);
        assertThat(fixture.media.find(clip, JA, fixture.signedIn.get())).isEmpty();
        assertThat(find(clip, ready(clip, JA).poster())).isEmpty();
        fixture.uses.add(each -> List.of(new ClipUse(TITLE, TITLE, "/modules/a/b")));
        assertThat(fixture.media.find(clip, JA, fixture.signedIn.get())).isPresent();
        assertThat(find(clip, ready(clip, JA).poster())).isPresent();
    }

    @Test
    void theLibraryFindsByWordsStateAndOwner() {
        var clip = create(wish(List.of(), new Range(1, 3)));
        work();
        fixture.clock.pass(Duration.ofSeconds(1));
        create(new ClipWish.FromRecording(cut(List.of(), new Range(1, 3)), new LocalizedText("別", "Other"), Map.of()));
        assertThat(found("ａ CUT", Optional.empty())).containsExactly(clip);
        assertThat(found("", Optional.of(ClipLibrary.State.READY))).containsExactly(clip);
        assertThat(found("", Optional.empty())).hasSize(2).last().isEqualTo(clip);
    }

    @Test
    void aStoryboardBecomesAClipOfItsAuthor() {
        var outcome = (Accepted)
                fixture.studio.create(new ClipWish.FromStoryboard(MediaFixture.STORYBOARD), Optional.empty());
        assertThat(outcome.jobs()).hasSize(2);
        work();
        assertThat(fixture.media.find(outcome.clip(), EN)).get().isInstanceOf(Clip.Ready.class);
        assertThat(outcome.clip()).isNotEqualTo(MediaFixture.STORYBOARD.id());
    }

    private List<ClipId> found(String words, Optional<ClipLibrary.State> state) {
        var wanted = new ClipLibrary.Wanted(words, state, Optional.empty(), Optional.empty());
        return fixture.library.list(wanted, JA, Optional.empty(), 10).stream()
                .map(ClipLibrary.Row::id)
                .toList();
    }

    private Optional<Media.StoredFile> find(ClipId clip, String address) {
        var parts = address.split("/");
        return fixture.media.findFile(clip, JA, parts[5], parts[6], fixture.signedIn.get());
    }

    private String field(ClipWish wish) {
        return ((ClipOutcome.Invalid) fixture.studio.create(wish, Optional.empty())).field();
    }

    private Cut cut(List<Hidden> hidden, Range... ranges) {
        return new Cut(recording, List.of(ranges), hidden);
    }

    private ClipWish.FromRecording wish(List<Hidden> hidden, Range... ranges) {
        return new ClipWish.FromRecording(cut(hidden, ranges), TITLE, Map.of());
    }

    private static ClipWish.Change change(
            Optional<List<Range>> ranges, Optional<List<Hidden>> hidden, Map<Language, List<Cue>> captions) {
        return new ClipWish.Change(
                Optional.empty(),
                ranges,
                hidden,
                Optional.empty(),
                captions.isEmpty() ? Optional.empty() : Optional.of(captions),
                Optional.empty(),
                Optional.empty());
    }

    private ClipId create(ClipWish wish) {
        return ((Accepted) fixture.studio.create(wish, Optional.empty())).clip();
    }

    private Clip.Ready ready(ClipId clip, Language language) {
        return (Clip.Ready) fixture.media.find(clip, language).orElseThrow();
    }

    private void work() {
        while (fixture.worker.runNext()) {}
    }
}
