package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.RIN;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditQuery;
import dev.michi.authoring.Manuscript.Attachment;
import dev.michi.authoring.ModuleManuscript.StoryboardText;
import dev.michi.catalog.Publication;
import dev.michi.catalog.UnitId;
import dev.michi.catalog.pack.ImportResult;
import dev.michi.media.MediaFile;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** A unit goes to another module: it is in one of the drafts, and learners have it in one of the modules, whatever happens. */
class MovingUnitsTest {

    private static final UnitId NEXT = new UnitId("u-next");

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothModulesGoLiveTogetherInWhateverOrderTheyArePublished(boolean givingFirst) {
        var from = live("calls");
        var to = live("notes");
        moved(from, to);
        var first = room.approved(draft(givingFirst ? from : to));
        var second = room.approved(draft(givingFirst ? to : from));

        publish(first);

        assertThat(room.drafts.find(first.id()).orElseThrow().stage()).isInstanceOf(Stage.Scheduled.class);
        assertThat(homes()).containsExactly("calls");
        room.publishClock.publishDue();
        assertThat(homes()).containsExactly("calls");

        publish(second);

        assertThat(homes()).containsExactly("notes");
        assertThat(draft(from).stage()).isInstanceOf(Stage.Published.class);
        assertThat(draft(to).stage()).isInstanceOf(Stage.Published.class);
        assertThat(room.publications.of(from.module())).hasSize(2);
        assertThat(room.publications.of(to.module())).hasSize(2);
    }

    @Test
    void aModuleIsSplitAndWhoReviewsSeesWhatGoesTogether() {
        var from = live("calls");
        var title = new LocalizedText("続き", "What follows");

        var to = ((Moving.Moved) room.as(MEI).moves.split(from, NEXT.value(), title)).to();

        assertThat(room.moves.split(from, NEXT.value(), title)).isEqualTo(new Moving.Moved(to));
        var begun = (ModuleManuscript) draft(to).manuscript();
        assertThat(begun.subject()).isEqualTo("entry-rules");
        assertThat(begun.units().stream().map(UnitManuscript::id)).containsExactly("u-next");
        assertThat(room.companions.of(to).stream().map(Companions.Partner::id)).containsExactly(from);
        assertThat(room.check.check(begun).problems().stream().map(Problem::field))
                .contains("purpose", "notFor", "stamp")
                .doesNotContain("units/u-next");
        assertThat(entries(AuditAct.UNIT_MOVED)).isEqualTo(1);
    }

    @Test
    void aMoveOfAUnitThatIsNotThereBeginsNothing() {
        var from = live("calls");
        var to = live("notes");
        assertThat(room.as(MEI).drafts.discard(to, draft(to).revision())).isTrue();

        assertThat(room.as(MEI).moves.move(from, "u-nowhere", to)).isInstanceOf(Moving.NotThere.class);
        assertThat(room.drafts.find(to)).isEmpty();
        assertThat(room.moves.move(from, NEXT.value(), from)).isInstanceOf(Moving.NoTarget.class);
    }

    @Test
    void aCrashInBetweenLosesNothingAndIsMendedByItself() {
        var from = live("calls");
        var to = live("notes");
        var begun = new UnitMove(NEXT.value(), from, to, Optional.empty(), MEI.id(), room.now());
        room.pendingMoves.begin(begun);
        var half = (ModuleManuscript) draft(to).manuscript();
        room.as(MEI).saved(draft(to), with(half, unit("u-next")));

        room.mover.resume();
        room.mover.resume();

        assertThat(units(from)).containsExactly("u-calls");
        assertThat(units(to)).containsExactly("u-notes", "u-next");
        assertThat(room.pendingMoves.all()).isEmpty();
        assertThat(entries(AuditAct.UNIT_MOVED)).isEqualTo(1);
    }

    @Test
    void aCrashWhileBothGoLiveLeavesTheUnitInBothUntilItIsDoneAgain() {
        var from = live("calls");
        var to = live("notes");
        moved(from, to);
        publish(room.approved(draft(from)));
        var second = room.approved(draft(to));
        var half = room.check.read(second.manuscript()).read().module().orElseThrow();
        room.catalog.publish(List.of(half), List.of());
        assertThat(homes()).containsExactlyInAnyOrder("calls", "notes");

        publish(second);

        assertThat(homes()).containsExactly("notes");
        assertThat(draft(from).stage()).isInstanceOf(Stage.Published.class);
        assertThat(draft(to).stage()).isInstanceOf(Stage.Published.class);
    }

    @Test
    void whatIsStillInBothDraftsIsNotPublished() {
        var from = live("calls");
        var to = live("notes");
        var before = draft(from).manuscript();
        moved(from, to);
        room.as(MEI).saved(draft(from), before);

        var problems = room.check.check(draft(to).manuscript()).problems();

        assertThat(problems.stream().map(Problem::key)).containsExactly("authoring.missing.unit-twice");
        assertThat(problems.getFirst().field()).isEqualTo("units/u-next");
    }

    @Test
    void aPlanIsTakenBackWhenTheUnitGotLostWhileItWaited() {
        var from = live("calls");
        var to = live("notes");
        moved(from, to);
        publish(room.approved(draft(from)));
        var without = UnitParcel.without((ModuleManuscript) draft(to).manuscript(), NEXT.value());
        room.as(MEI).saved(draft(to), without);

        room.publishClock.publishDue();

        assertThat(draft(from).stage()).isInstanceOf(Stage.Approved.class);
        assertThat(homes()).containsExactly("calls");
    }

    @Test
    void whoWaitsCanTakeItsPublicationBack() {
        var from = live("calls");
        moved(from, live("notes"));
        publish(room.approved(draft(from)));

        assertThat(room.as(SHO).workflow.unschedule(from)).isInstanceOf(Step.Done.class);

        assertThat(draft(from).stage()).isInstanceOf(Stage.Approved.class);
        assertThat(homes()).containsExactly("calls");
    }

    @Test
    void aDraftThatIsThrownAwayGivesBackWhatLearnersHaveElsewhere() {
        var from = live("calls");
        var to = live("notes");
        moved(from, to);

        assertThat(room.as(MEI).drafts.discard(to, draft(to).revision())).isTrue();

        assertThat(units(from)).containsExactly("u-calls", "u-next");
        assertThat(room.companions.of(from)).isEmpty();
    }

    @Test
    void whoWroteAUnitDoesNotApproveItElsewhere() {
        var from = live("calls");
        var published = draft(from);
        var changed = ((ModuleManuscript) published.manuscript()).summarised(new LocalizedText("別", "Other"));
        room.as(SHO).saved(published, changed);
        var to = live("notes");
        room.as(MEI).moves.move(from, NEXT.value(), to);
        int revision = draft(to).revision();
        room.workflow.submit(to, revision);

        assertThat(room.as(SHO).workflow.approve(to, revision)).isInstanceOf(Step.OwnWork.class);
    }

    @Test
    void nothingGoesWhereOneMayNotWriteOrWhatIsPlanned() {
        var from = live("calls");
        var to = live("notes");
        assertThat(room.as(MEI).moves.move(from, "u-none", to)).isInstanceOf(Moving.NotThere.class);
        assertThat(room.moves.move(from, NEXT.value(), from)).isInstanceOf(Moving.NoTarget.class);
        assertThatThrownBy(() -> room.as(RIN).moves.move(from, NEXT.value(), to))
                .isInstanceOf(AccessDeniedException.class);
        var ofRin = room.as(RIN).begun(DraftId.Kind.MODULE, Template.EMPTY, LocalizedText.EMPTY, "rins");
        assertThat(room.as(MEI).moves.move(from, NEXT.value(), ofRin.id())).isInstanceOf(Moving.NoTarget.class);
        room.as(MEI).saved(draft(to), ((ModuleManuscript) draft(to).manuscript()).summarised(LocalizedText.EMPTY));
        room.saved(draft(to), room.complete(draft(to)));
        var tomorrow = room.now().plus(Duration.ofDays(1));
        var planned = room.approved(draft(to));
        room.workflow.publish(
                to,
                planned.revision(),
                new PublishWish(Publication.Kind.EDITORIAL, LocalizedText.EMPTY, tomorrow, null, null));

        assertThat(room.as(MEI).moves.move(from, NEXT.value(), to)).isEqualTo(new Moving.Locked(to));
        assertThat(units(from)).contains("u-next");
    }

    @Test
    void aPackThatComesAgainLeavesMovedUnitsWhereTheyAre() {
        var content = Path.of("content");
        room.bring(content);
        var from = new DraftId(DraftId.Kind.MODULE, "m-release-criteria");
        room.as(MEI).drafts.open(from);
        var unit = units(from).get(1);
        var title = new LocalizedText("続き", "What follows");
        var to = ((Moving.Moved) room.moves.split(from, unit, title)).to();
        var begun = (ModuleManuscript) draft(to).manuscript();
        var complete = room.complete(draft(to)).holding(begun.units(), begun.storyboards(), begun.files());
        room.saved(draft(to), complete);
        publish(room.approved(draft(from)));
        publish(room.approved(draft(to)));

        assertThat(room.bring(content)).isInstanceOf(ImportResult.Imported.class);

        var homes = room.catalog.modules().stream()
                .filter(module -> module.findUnit(new UnitId(unit)).isPresent());
        assertThat(homes.map(module -> module.id().value())).containsExactly(to.id());
    }

    @Test
    void filesAndClipsComeAlongUnderNamesThatAreFree() {
        var picture = new BlockManuscript(
                "map", BlockManuscript.IMAGE, "assets/map.png", new LocalizedText("図", "A map"), LocalizedText.EMPTY);
        var clip = new BlockManuscript("clip", BlockManuscript.CLIP, "tour", LocalizedText.EMPTY, LocalizedText.EMPTY);
        var unit = new UnitManuscript(
                "u-next", "next", new LocalizedText("次", "Next"), 2, List.of(picture, clip), List.of(), List.of());
        var from = ModuleManuscript.empty("m-from", "from")
                .holding(List.of(unit), List.of(new StoryboardText("tour", "id: c-one")), List.of(file("aa")));
        var to = ModuleManuscript.empty("m-to", "to")
                .holding(
                        List.of(unit("u-other").at("next")),
                        List.of(new StoryboardText("tour", "id: c-other")),
                        List.of(file("bb")));

        var filled = UnitParcel.of(from, "u-next").orElseThrow().into(to);

        var came = UnitParcel.find(filled, "u-next").orElseThrow();
        assertThat(came.slug()).isEqualTo("next-2");
        assertThat(came.blocks().stream().map(BlockManuscript::argument)).containsExactly("assets/map-2.png", "tour-2");
        assertThat(filled.files().stream().map(Attachment::path)).containsExactly("assets/map.png", "assets/map-2.png");
        assertThat(filled.storyboards()).contains(new StoryboardText("tour-2", "id: c-one"));
        assertThat(UnitParcel.without(from, "u-next").storyboards()).isEmpty();
    }

    private static Attachment file(String start) {
        return new Attachment("assets/map.png", new MediaFile(start + "0".repeat(62), "map.png", "image/png", 9));
    }

    /** A published module of Mei's; that of the calls has a second unit. */
    private DraftId live(String slug) {
        var draft = room.written(slug);
        if (slug.equals("calls")) {
            draft = room.saved(draft, with((ModuleManuscript) draft.manuscript(), unit("u-next")));
        }
        publish(room.approved(draft));
        return draft.id();
    }

    private void moved(DraftId from, DraftId to) {
        assertThat(room.as(MEI).moves.move(from, NEXT.value(), to)).isEqualTo(new Moving.Moved(to));
    }

    private static ModuleManuscript with(ModuleManuscript module, UnitManuscript unit) {
        var units = new ArrayList<>(module.units());
        units.add(unit);
        return module.with(module.title(), units, module.files());
    }

    private static UnitManuscript unit(String id) {
        var block = new BlockManuscript(
                "intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, new LocalizedText("文。", "A text."));
        return new UnitManuscript(
                id, id.substring(2), new LocalizedText("次", "Next"), 2, List.of(block), List.of(), List.of());
    }

    private Draft draft(DraftId id) {
        return room.as(MEI).drafts.find(id).orElseThrow();
    }

    private List<String> units(DraftId id) {
        return ((ModuleManuscript) draft(id).manuscript())
                .units().stream().map(UnitManuscript::id).toList();
    }

    private Step publish(Draft draft) {
        var wish = new PublishWish(Publication.Kind.CLARIFYING, new LocalizedText("移した", "Moved"), null, null, null);
        return room.as(SHO).workflow.publish(draft.id(), draft.revision(), wish);
    }

    /** Where learners find the unit. */
    private List<String> homes() {
        return room.catalog.modules().stream()
                .filter(module -> module.findUnit(NEXT).isPresent())
                .map(module -> module.slug().value())
                .toList();
    }

    private long entries(AuditAct act) {
        return room.as(SHO).audit.find(AuditQuery.EVERYTHING, "", 100).stream()
                .filter(entry -> entry.act() == act)
                .count();
    }
}
