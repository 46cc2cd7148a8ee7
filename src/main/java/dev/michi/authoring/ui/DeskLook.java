package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.UI;
import dev.michi.authoring.Draft;
import dev.michi.authoring.FieldNames;
import dev.michi.authoring.LanguageGap;
import dev.michi.authoring.Problem;
import dev.michi.authoring.Readiness;
import dev.michi.authoring.ui.ManuscriptDesk.Answer;
import dev.michi.authoring.ui.ManuscriptDesk.Lack;
import dev.michi.authoring.ui.ManuscriptDesk.Outdated;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is missing in a manuscript, and how it looks to learners: both come from reading it as a content pack is read. */
final class DeskLook {

    private static final int MOST_LACKS = 60;

    private final DeskParts parts;
    private final Words words;
    private int revision = -1;
    private Readiness readiness = new Readiness(List.of(), Optional.empty());

    DeskLook(DeskParts parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /** @param wanted {@code {"unit": …, "language": …}} */
    Answer of(Draft draft, JsonNode wanted) {
        var ready = readiness(draft);
        return Answer.NOTHING.looks(lacks(draft, ready), outdated(draft), unit(ready, wanted), stamp(draft, wanted));
    }

    Readiness readiness(Draft draft) {
        if (revision != draft.revision()) {
            readiness = parts.check().check(draft.manuscript());
            revision = draft.revision();
        }
        return readiness;
    }

    private List<Lack> lacks(Draft draft, Readiness ready) {
        var names = new FieldNames(List.of(draft.manuscript()), words.language(), words::say);
        return ready.problems().stream()
                .limit(MOST_LACKS)
                .map(problem -> lack(problem, names))
                .toList();
    }

    private Lack lack(Problem problem, FieldNames names) {
        var spot = Spot.of(problem.field());
        return new Lack(
                problem.line(names, parts.translations(), words.language()),
                problem.text(parts.translations(), words.language()),
                spot.unit(),
                spot.block(),
                spot.field());
    }

    private List<Outdated> outdated(Draft draft) {
        return parts.drafts().gaps(draft).stream()
                .filter(gap -> gap.kind() == LanguageGap.Kind.OUTDATED)
                .map(gap -> new Outdated(gap.field(), gap.language().tag()))
                .toList();
    }

    private String unit(Readiness ready, JsonNode wanted) {
        return ready.preview()
                .flatMap(module ->
                        unit(module, wanted).map(unit -> parts.previews().unit(module, unit, in(wanted))))
                .orElseGet(() -> el("p", cls("soft"), text(in(wanted).say("authoring.desk.no-preview"))))
                .html();
    }

    private static Optional<Unit> unit(LearningModule module, JsonNode wanted) {
        var id = wanted.get("unit").asString();
        return Slug.isValid(id)
                ? module.findUnit(new UnitId(id))
                : module.units().stream().findFirst();
    }

    private static String stamp(Draft draft, JsonNode wanted) {
        var stamp = DeskWork.module(draft).stamp();
        var drawn = new ArrayList<Markup>();
        for (var language : List.of(language(wanted), language(wanted).other())) {
            if (stamp.in(language).stream().anyMatch(line -> !line.isBlank())) {
                drawn.add(StampArt.pressed(draft.id().id(), stamp, language));
            }
        }
        return Markup.join(drawn).html();
    }

    /** The check with what is said to the answers. */
    String tried(Draft draft, JsonNode wanted) {
        return readiness(draft)
                .preview()
                .flatMap(module -> unit(module, wanted))
                .map(unit -> parts.previews()
                        .check(
                                unit.check(),
                                Math.max(1, wanted.get("attempt").asInt()),
                                wanted.get("answers"),
                                in(wanted)))
                .orElseGet(() -> el("p", text(words.say("authoring.desk.no-preview"))))
                .html();
    }

    /** The words of the language that is looked at, which need not be the author's own. */
    private Words in(JsonNode wanted) {
        var language = language(wanted);
        return new Words(language, words.zone(), (key, parameters) -> UI.getCurrent()
                .getTranslation(language.locale(), key, parameters));
    }

    private static Language language(JsonNode wanted) {
        return wanted.get("language").asString().equals("en") ? Language.EN : Language.JA;
    }
}
