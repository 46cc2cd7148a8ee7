package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.AYA;
import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.RIN;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditEntry;
import dev.michi.audit.AuditQuery;
import dev.michi.catalog.Publication;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class WorkflowTest {

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void learnersHaveWhatASecondPersonApprovedAndPublished() {
        var draft = room.approved(room.written("calls"));

        var done = (Step.Done) room.as(SHO).workflow.publish(draft.id(), draft.revision(), now("初版", "First edition"));

        assertThat(done.draft().stage()).isInstanceOf(Stage.Published.class);
        var module = room.catalog.findModule(draft.id().module()).orElseThrow();
        assertThat(module.title().en()).isEqualTo("Title");
        assertThat(module.version()).isEqualTo(1);
        assertThat(module.changes()).hasSize(1);
        assertThat(module.changes().getFirst().note().en()).isEqualTo("First edition");
        assertThat(room.publications.of(module.id())).hasSize(1);
        assertThat(room.versions.of(draft.id())).hasSize(1);
    }

    @Test
    void whatWasImportedWithAVersionOfItsOwnKeepsItUntilItIsRevised() {
        var written = room.written("calls");
        var changes = List.of(
                new Manuscript.Change(3, "2026-09-01", new LocalizedText("三", "Third")),
                new Manuscript.Change(2, "2026-08-15", new LocalizedText("二", "Second")),
                new Manuscript.Change(1, "2026-08-01", new LocalizedText("一", "First")));
        var foreign = ((ModuleManuscript) written.manuscript()).published(3, changes);
        var zip = room.export.zip(foreign);
        room.drafts.discard(written.id(), written.revision());
        assertThat(room.imports.pack(new java.io.ByteArrayInputStream(zip))).isInstanceOf(PackImporting.Imported.class);
        var draft = room.approved(room.drafts.find(written.id()).orElseThrow());

        room.as(SHO).workflow.publish(draft.id(), draft.revision(), now("取り込んだ", "Brought in"));

        var module = room.catalog.findModule(draft.id().module()).orElseThrow();
        assertThat(module.version()).isEqualTo(3);
        assertThat(module.changes()).hasSize(3);
    }

    @Test
    void authorsDoNotApproveTheirOwnWork() {
        var draft = room.as(SHO).begun(DraftId.Kind.MODULE, Template.EMPTY, LocalizedText.EMPTY, "own");
        draft = room.saved(draft, room.complete(draft));
        room.workflow.submit(draft.id(), draft.revision());

        assertThat(room.workflow.approve(draft.id(), draft.revision())).isInstanceOf(Step.OwnWork.class);
        assertThat(room.as(AYA).workflow.approve(draft.id(), draft.revision())).isInstanceOf(Step.Done.class);
    }

    @Test
    void aSmallTeamMayAllowIt() {
        try (var small = new WritingRoom(true)) {
            var draft = small.as(SHO).begun(DraftId.Kind.MODULE, Template.EMPTY, LocalizedText.EMPTY, "own");
            draft = small.saved(draft, small.complete(draft));
            small.workflow.submit(draft.id(), draft.revision());
            assertThat(small.workflow.approve(draft.id(), draft.revision())).isInstanceOf(Step.Done.class);
        }
    }

    @Test
    void authorsNeitherApproveNorPublish() {
        var draft = room.written("calls");
        room.workflow.submit(draft.id(), draft.revision());
        assertThatThrownBy(() -> room.as(MEI).workflow.approve(draft.id(), draft.revision()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.as(MEI).workflow.publish(draft.id(), draft.revision(), now("", "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.as(MEI).workflow.retire(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatNobodyApprovedIsNotPublished() {
        var draft = room.written("calls");
        assertThat(room.as(SHO).workflow.publish(draft.id(), draft.revision(), now("", "")))
                .isInstanceOf(Step.NotApproved.class);
        assertThat(room.catalog.findModule(draft.id().module())).isEmpty();
    }

    @Test
    void writingOnAsksForANewApproval() {
        var draft = room.approved(room.written("calls"));
        var changed = room.as(MEI).saved(draft, ((ModuleManuscript) draft.manuscript()).summarised(text("別", "Other")));

        assertThat(changed.stage()).isInstanceOf(Stage.Draft.class);
        assertThat(room.as(SHO).workflow.publish(draft.id(), draft.revision(), now("", "")))
                .isInstanceOf(Step.Outdated.class);
    }

    @Test
    void whatIsMissingIsSaidWithItsPlace() {
        room.as(MEI);
        var draft = room.begun(DraftId.Kind.MODULE, Template.ENTRY_RULE, text("規則", "Rule"), "rule");
        room.workflow.submit(draft.id(), draft.revision());

        var missing = (Step.Missing) room.as(SHO).workflow.approve(draft.id(), draft.revision());

        assertThat(missing.problems().stream().map(Problem::field))
                .contains("purpose", "notFor", "sources", "reviewOn", "stamp", "summary")
                .contains("units/u-rule/blocks/reader/body");
        assertThat(missing.problems().stream().map(Problem::key)).contains("authoring.missing.guide");
        assertThat(lines(missing, draft, Language.JA))
                .contains("要約：まだ書かれていません。", "チーム：まだ書かれていません。", "スタンプ：まだありません。1〜3件入れてください。");
        assertThat(lines(missing, draft, Language.EN)).contains("Summary: Not written yet.");
    }

    private static List<String> lines(Step.Missing missing, Draft draft, Language language) {
        var translations = new Translations();
        var names = new FieldNames(List.of(draft.manuscript()), language, key -> translations.get(key, language));
        return missing.problems().stream()
                .map(each -> each.line(names, translations, language))
                .toList();
    }

    /** Without the names of files, and once. */
    @Test
    void aTextThatIsMissingInOneLanguageIsSaidOnce() {
        var draft = room.written("calls");
        var module = (ModuleManuscript) draft.manuscript();
        var unit = module.units().getFirst();
        var more = new BlockManuscript(
                "more", BlockManuscript.CALLOUT, "tip", LocalizedText.EMPTY, new LocalizedText("もう一つ。", ""));
        var blocks = new java.util.ArrayList<>(unit.blocks());
        blocks.add(more);
        var changed = new UnitManuscript(
                unit.id(), unit.slug(), unit.title(), unit.minutes(), blocks, unit.questions(), unit.extras());

        var problems = room.check
                .check(module.with(module.title(), List.of(changed), module.files()))
                .problems();

        assertThat(problems).containsExactly(Problem.of("units/u-calls/blocks/more/body", Problem.ENGLISH));
    }

    @Test
    void sixteenAtOncePublishOnce() throws Exception {
        var draft = room.approved(room.written("calls"));
        var threads = 16;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            Callable<Step> publish =
                    () -> room.as(SHO).workflow.publish(draft.id(), draft.revision(), now("初版", "First"));
            var results = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(each -> publish).toList());
            for (var result : results) {
                assertThat(result.get()).isInstanceOf(Step.Done.class);
            }
        }
        assertThat(room.publications.of(draft.id().module())).hasSize(1);
        assertThat(acts(AuditAct.PUBLISHED)).hasSize(1);
        assertThat(room.drafts.find(draft.id()).orElseThrow().stage()).isInstanceOf(Stage.Published.class);
    }

    @Test
    void aSetTimeIsKeptAndOnlyThenDoLearnersHaveIt() {
        var draft = room.approved(room.written("calls"));
        var at = room.now().plus(Duration.ofHours(3));
        var wish = new PublishWish(Publication.Kind.CLARIFYING, text("初版", "First"), at, null, null);

        assertThat(room.as(SHO).workflow.publish(draft.id(), draft.revision(), wish))
                .isInstanceOf(Step.Done.class);
        room.publishClock.publishDue();
        assertThat(room.catalog.findModule(draft.id().module())).isEmpty();

        room.pass(Duration.ofHours(4));
        room.publishClock.publishDue();
        room.publishClock.publishDue();
        assertThat(room.catalog.findModule(draft.id().module())).isPresent();
        assertThat(room.publications.of(draft.id().module())).singleElement().satisfies(it -> assertThat(it.at())
                .isEqualTo(at));
    }

    /** Publishing cannot be taken back: a slip of the year is no reason to do it now. */
    @Test
    void aTimeThatIsOverIsRefusedAndSoIsADay() {
        var draft = room.approved(room.written("calls"));
        var yesterday = room.now().minus(Duration.ofDays(1));
        var late = new PublishWish(Publication.Kind.EDITORIAL, text("", ""), yesterday, null, null);
        var overdue = new PublishWish(
                Publication.Kind.SUBSTANTIVE, text("変更", "Changed"), null, LocalDate.parse("2026-11-23"), null);

        assertThat(fields(room.as(SHO).workflow.publish(draft.id(), draft.revision(), late)))
                .containsExactly("at");
        assertThat(fields(room.workflow.publish(draft.id(), draft.revision(), overdue)))
                .containsExactly("by");
        assertThat(room.catalog.findModule(draft.id().module())).isEmpty();
        assertThat(room.drafts.find(draft.id()).orElseThrow().stage()).isInstanceOf(Stage.Approved.class);
    }

    private static List<String> fields(Step step) {
        return ((Step.Missing) step).problems().stream().map(Problem::field).toList();
    }

    @Test
    void whatIsScheduledCanBeTakenBack() {
        var draft = room.approved(room.written("calls"));
        var at = room.now().plus(Duration.ofHours(3));
        room.as(SHO)
                .workflow
                .publish(
                        draft.id(),
                        draft.revision(),
                        new PublishWish(Publication.Kind.EDITORIAL, text("", ""), at, null, null));

        assertThat(room.workflow.unschedule(draft.id())).isInstanceOf(Step.Done.class);
        room.pass(Duration.ofHours(4));
        room.publishClock.publishDue();
        assertThat(room.catalog.findModule(draft.id().module())).isEmpty();
    }

    @Test
    void anEditorialChangeKeepsTheVersionAndASubstantiveOneRaisesIt() {
        var draft = published(room.written("calls"), Publication.Kind.CLARIFYING);
        var id = draft.id();

        draft = published(changed(draft, "二"), Publication.Kind.EDITORIAL);
        assertThat(room.catalog.findModule(id.module()).orElseThrow().version()).isEqualTo(1);

        published(changed(draft, "三"), Publication.Kind.SUBSTANTIVE);
        var module = room.catalog.findModule(id.module()).orElseThrow();
        assertThat(module.version()).isEqualTo(2);
        assertThat(module.changes()).hasSize(2);
        assertThat(room.versions.of(id)).hasSize(3).extracting(Version::number).containsExactly(2, 1, 1);
    }

    @Test
    void everyVersionCanBeTakenUpAgain() {
        var first = published(room.written("calls"), Publication.Kind.CLARIFYING);
        var second = published(changed(first, "二"), Publication.Kind.CLARIFYING);
        var oldest = room.versions.of(first.id()).getLast();

        var restored = room.as(MEI).versions.restore(first.id(), oldest.hash()).orElseThrow();

        assertThat(((ModuleManuscript) restored.manuscript()).summary().ja()).isEqualTo("要約");
        assertThat(restored.stage()).isInstanceOf(Stage.Draft.class);
        assertThat(restored.revision()).isGreaterThan(second.revision());
        assertThat(room.catalog
                        .findModule(first.id().module())
                        .orElseThrow()
                        .summary()
                        .ja())
                .isEqualTo("二");
    }

    @Test
    void retiringHidesItAndPublishingBringsItBack() {
        var draft = published(room.written("calls"), Publication.Kind.CLARIFYING);
        assertThat(room.as(SHO).workflow.retire(draft.id())).isTrue();
        assertThat(room.workflow.retire(draft.id())).isTrue();
        assertThat(room.catalog.findModule(draft.id().module())).isEmpty();

        var again = room.drafts.find(draft.id()).orElseThrow();
        published(changed(again, "二"), Publication.Kind.CLARIFYING);
        assertThat(room.catalog.findModule(draft.id().module())).isPresent();
    }

    @Test
    void aPackThatComesAgainLeavesWhatWasRevisedHere() {
        room.bring(Path.of("content"));
        var id = DraftId.of(room.catalog.modules().getFirst().id());
        var opened = ((Opening.Opened) room.as(MEI).drafts.open(id)).draft();
        published(changed(opened, "スタジオで"), Publication.Kind.CLARIFYING);

        var result = (dev.michi.catalog.pack.ImportResult.Imported) room.bring(Path.of("content"));

        assertThat(result.kept()).containsExactly(opened.manuscript().slug());
        assertThat(room.catalog.findModule(id.module()).orElseThrow().summary().ja())
                .isEqualTo("スタジオで");
        room.as(SHO).workflow.retire(id);
        room.bring(Path.of("content"));
        assertThat(room.catalog.findModule(id.module())).isEmpty();
    }

    @Test
    void aTrailGoesTheSameWay() {
        published(room.written("calls"), Publication.Kind.CLARIFYING);
        var trail = room.as(MEI).begun(DraftId.Kind.TRAIL, Template.EMPTY, text("道", "Path"), "path");
        var lines = new dev.michi.shared.LocalizedTexts(List.of("一", "二"), List.of("One", "Two"));
        var manuscript = new TrailManuscript(
                trail.id().id(),
                "path",
                text("道", "Path"),
                text("要約", "Summary"),
                text("皆", "All"),
                lines,
                new Manuscript.Owner(text("彩", "Aya"), text("CS", "CS"), "a@b.example"),
                new dev.michi.shared.LocalizedTexts(List.of("道"), List.of("PATH")),
                List.of(new TrailManuscript.Stop("calls", true)),
                List.of(),
                false,
                List.of());
        var draft = published(room.saved(trail, manuscript), Publication.Kind.CLARIFYING);

        assertThat(room.catalog.findTrail(draft.id().trail())).isPresent();
        assertThat(room.versions.of(draft.id())).singleElement().satisfies(it -> assertThat(it.number())
                .isEqualTo(1));
    }

    @Test
    void commentsAreResolvedOneByOne() {
        var draft = room.written("calls");
        var one = room.comments
                .add(draft.id(), "units/u-calls/blocks/intro", "短く？")
                .orElseThrow();
        room.pass(Duration.ofMinutes(1));
        assertThat(room.comments.add(draft.id(), "title", "もう一案")).isPresent();

        room.as(SHO).comments.resolve(draft.id(), one.id());

        assertThat(room.comments.of(draft.id())).extracting(Comment::isOpen).containsExactly(false, true);
        assertThat(room.comments.add(draft.id(), "title", "  ")).isEmpty();
        assertThatThrownBy(() -> room.as(RIN).comments.of(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    private Draft published(Draft draft, Publication.Kind kind) {
        var approved = room.approved(draft);
        var wish = new PublishWish(kind, text("変更", "Changed"), null, null, null);
        return ((Step.Done) room.as(SHO).workflow.publish(draft.id(), approved.revision(), wish)).draft();
    }

    private Draft changed(Draft draft, String summary) {
        room.pass(Duration.ofMinutes(1));
        return room.as(MEI).saved(draft, ((ModuleManuscript) draft.manuscript()).summarised(text(summary, summary)));
    }

    private List<AuditEntry> acts(AuditAct act) {
        var query = new AuditQuery(
                java.util.Optional.empty(),
                java.util.Optional.of(act),
                java.util.Optional.empty(),
                java.util.Optional.<Instant>empty(),
                java.util.Optional.<Instant>empty());
        return room.as(SHO).audit.find(query, "", 100);
    }

    private static PublishWish now(String ja, String en) {
        return new PublishWish(Publication.Kind.CLARIFYING, text(ja, en), null, null, null);
    }

    private static LocalizedText text(String ja, String en) {
        return new LocalizedText(ja, en);
    }
}
