package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.AYA;
import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.authoring.Manuscript.Attachment;
import dev.michi.authoring.PackImporting.Outcome;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Trail;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trail goes to a portal that has nothing of it, with its modules, and goes live there once they do. */
class TrailPackTest {

    private final WritingRoom here = new WritingRoom();
    private final WritingRoom there = new WritingRoom();

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void aTrailTakesItsModulesAlongAndGoesLiveWithTheLastOfThem() {
        here.bring(Path.of("content"));
        var trail = here.catalog.trails().stream()
                .filter(each -> each.slug().value().equals("entry-rules"))
                .findFirst()
                .orElseThrow();
        var zip = here.export.of(DraftId.of(trail.id())).orElseThrow().bytes();

        var items = taken(there, zip);

        assertThat(items).extracting(PackImporting.Item::outcome).containsOnly(Outcome.BEGUN);
        assertThat(items).hasSize(trail.stops().size() + 1);
        var draft = draft(DraftId.of(trail.id()));
        assertThat(problems(draft)).isEmpty();
        assertThat(there.companions.of(draft.id()))
                .hasSizeGreaterThanOrEqualTo(trail.stops().size())
                .allSatisfy(each -> assertThat(each.why()).isEqualTo(Companions.Why.LEADS));

        published(draft);
        assertThat(there.catalog.trails()).isEmpty();
        assertThat(draft(draft.id()).stage()).isInstanceOf(Stage.Scheduled.class);
        items.stream()
                .map(PackImporting.Item::id)
                .filter(id -> id.kind() == DraftId.Kind.MODULE)
                .forEach(id -> published(draft(id)));

        assertThat(there.catalog.trails()).extracting(Trail::stops).containsExactly(trail.stops());
        assertThat(there.catalog.modules()).extracting(LearningModule::slug).contains(slugs(trail));
        assertThat(draft(draft.id()).stage()).isInstanceOf(Stage.Published.class);
    }

    private dev.michi.shared.Slug[] slugs(Trail trail) {
        return trail.stops().stream()
                .map(stop ->
                        here.catalog.findModule(stop.module()).orElseThrow().slug())
                .toArray(dev.michi.shared.Slug[]::new);
    }

    @Test
    void whatIsTakenInWhereLearnersHaveItBeginsNoDrafts() {
        here.bring(Path.of("content"));
        there.bring(Path.of("content"));
        var zip = here.export
                .of(DraftId.of(here.catalog.trails().getFirst().id()))
                .orElseThrow()
                .bytes();

        assertThat(taken(there, zip)).extracting(PackImporting.Item::outcome).containsOnly(Outcome.PUBLISHED);
        assertThat(there.drafts.list()).isEmpty();
    }

    @Test
    void modulesThatLeadToEachOtherGoLiveAtTheSameMoment() {
        var one = there.written("one");
        var two = there.written("two");
        var first = approved(leading(one, "michi:two"));
        var second = approved(leading(two, "michi:one/begin"));

        publish(first);
        assertThat(there.catalog.modules()).isEmpty();
        there.publishClock.publishDue();
        assertThat(there.catalog.modules()).isEmpty();

        publish(second);

        assertThat(there.catalog.modules()).hasSize(2);
        assertThat(there.publications.of(first.id().module())).hasSize(1);
    }

    @Test
    void whatIsLedToGoesLiveByItselfAndWhatWaitedForItFollowsAtOnce() {
        var target = there.written("target");
        var waiting = approved(leading(there.written("waiting"), "michi:target"));
        publish(waiting);

        assertThat(there.as(SHO).companions.of(target.id())).isEmpty();
        publish(approved(draft(target.id())));

        assertThat(there.catalog.modules()).hasSize(2);
    }

    @Test
    void whatLeadsNowhereIsTakenInAndSaidToBeMended() {
        var writing = here.written("leads");
        var zip = here.export.zip(leading(here, writing, "michi:elsewhere").manuscript());

        var item = taken(there, zip).getFirst();

        assertThat(item.outcome()).isEqualTo(Outcome.BEGUN);
        assertThat(item.missing()).isEqualTo(1);
        assertThat(problems(draft(item.id()))).containsExactly("catalog.mistake.link-target");
        there.written("elsewhere");
        assertThat(problems(draft(item.id()))).isEmpty();
    }

    @Test
    void whatWaitsForADraftThatIsThrownAwayIsToBeMended() {
        var target = there.written("target");
        var waiting = approved(leading(there.written("waiting"), "michi:target"));
        publish(waiting);

        there.as(MEI).drafts.discard(target.id(), target.revision());
        there.publishClock.publishDue();

        assertThat(draft(waiting.id()).stage()).isInstanceOf(Stage.Approved.class);
        assertThat(there.catalog.modules()).isEmpty();
    }

    @Test
    void twoThatWouldBringTheSameUnitDoNotGoLiveTogether() {
        var two = there.written("two");
        var one = leading(there.written("one"), "michi:two");
        var unit = ((ModuleManuscript) one.manuscript()).units().getFirst();
        var module = (ModuleManuscript) two.manuscript();
        var same = there.as(MEI).saved(two, module.with(module.title(), List.of(unit), List.of()));
        var first = approved(one);
        var second = approved(same);

        publish(second);
        assertThat(there.catalog.modules()).hasSize(1);
        assertThat(there.as(SHO).workflow.publish(first.id(), first.revision(), now()))
                .isInstanceOf(Step.Missing.class);
    }

    @Test
    void picturesOfTheSameNameKeepTheirContent(@TempDir Path folder) throws IOException {
        var one = pictured(here.written("one"), folder, "red");
        var two = pictured(here.written("two"), folder, "blue");
        here.as(MEI);
        var trail = here.begun(DraftId.Kind.TRAIL, Template.EMPTY, new LocalizedText("旅", "Journey"), "journey");
        var composed = here.saved(trail, composed((TrailManuscript) trail.manuscript(), "one", "two"));
        var zip = here.export.of(composed.id()).orElseThrow().bytes();

        taken(there, zip);

        var names = List.of(file(one.id()), file(two.id()));
        assertThat(names)
                .extracting(Attachment::path)
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("pictures/map"));
        assertThat(names)
                .extracting(each -> each.file().hash())
                .containsExactly(
                        ((ModuleManuscript) one.manuscript())
                                .files()
                                .getFirst()
                                .file()
                                .hash(),
                        ((ModuleManuscript) two.manuscript())
                                .files()
                                .getFirst()
                                .file()
                                .hash());
        assertThat(there.export.of(composed.id()).orElseThrow().bytes()).isEqualTo(zip);
    }

    private Attachment file(DraftId id) {
        var module = (ModuleManuscript) draft(id).manuscript();
        assertThat(module.picture()).isEqualTo(module.files().getFirst().path());
        return module.files().getFirst();
    }

    private Draft pictured(Draft draft, Path folder, String colour) throws IOException {
        var file = folder.resolve(colour + ".svg");
        Files.writeString(
                file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"%s\"/></svg>"
                        .formatted(colour),
                StandardCharsets.UTF_8);
        MediaFile kept = here.reading.keep(file, "map.svg").file().orElseThrow();
        var module = ((ModuleManuscript) draft.manuscript()).copy(it -> {
            it.picture = "pictures/map.svg";
            it.files = List.of(new Attachment("pictures/map.svg", kept));
        });
        return here.as(MEI).saved(draft, module);
    }

    private static TrailManuscript composed(TrailManuscript trail, String... modules) {
        var text = new LocalizedText("新しい人", "New people");
        return new TrailManuscript(
                trail.id(),
                trail.slug(),
                trail.title(),
                text,
                text,
                new LocalizedTexts(List.of("できる", "わかる"), List.of("Can", "Know")),
                new Manuscript.Owner(text, text, "a@b.example"),
                new LocalizedTexts(List.of("旅"), List.of("TRIP")),
                List.of(modules).stream()
                        .map(slug -> new TrailManuscript.Stop(slug, false))
                        .toList(),
                trail.changes(),
                false,
                List.of());
    }

    private Draft leading(Draft draft, String link) {
        return leading(there, draft, link);
    }

    private static Draft leading(WritingRoom room, Draft draft, String link) {
        var module = (ModuleManuscript) draft.manuscript();
        var unit = module.units().getFirst();
        var text = new LocalizedText("[続き](%s)を読む。".formatted(link), "Read [on](%s).".formatted(link));
        var block = new BlockManuscript("intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, text);
        var changed = new UnitManuscript(
                unit.id(), unit.slug(), unit.title(), unit.minutes(), List.of(block), unit.questions(), unit.extras());
        return room.as(MEI).saved(draft, module.with(module.title(), List.of(changed), module.files()));
    }

    private static List<PackImporting.Item> taken(WritingRoom room, byte[] zip) {
        var importing = room.as(MEI).imports.pack(new ByteArrayInputStream(zip));
        assertThat(importing)
                .as(() -> importing instanceof PackImporting.Refused(var mistakes)
                        ? mistakes.stream()
                                .map(each -> each.line(Language.EN))
                                .toList()
                                .toString()
                        : importing.toString())
                .isInstanceOf(PackImporting.Imported.class);
        return ((PackImporting.Imported) importing).items();
    }

    private Draft draft(DraftId id) {
        return there.as(SHO).drafts.find(id).orElseThrow();
    }

    private List<String> problems(Draft draft) {
        return there.check.check(draft.manuscript()).problems().stream()
                .map(Problem::key)
                .toList();
    }

    private Draft approved(Draft draft) {
        var step = there.as(MEI).workflow.submit(draft.id(), draft.revision());
        assertThat(step).isInstanceOf(Step.Done.class);
        return ((Step.Done) there.as(AYA).workflow.approve(draft.id(), draft.revision())).draft();
    }

    private void published(Draft draft) {
        publish(approved(draft));
    }

    private void publish(Draft draft) {
        assertThat(there.as(SHO).workflow.publish(draft.id(), draft.revision(), now()))
                .isInstanceOf(Step.Done.class);
    }

    private static PublishWish now() {
        return new PublishWish(Publication.Kind.EDITORIAL, LocalizedText.EMPTY, null, null, null);
    }
}
