package dev.michi.authoring.ui;

import com.vaadin.flow.component.html.Div;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.Present;
import dev.michi.authoring.Saving;
import dev.michi.authoring.ui.ManuscriptDesk.Answer;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.uikit.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;

/** One manuscript before one author: what the browser sends is saved, and what learners would see is drawn. */
final class DeskWork extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final transient Person person;
    private final transient Words words;
    private final transient DeskParts parts;
    private final transient DeskLook look;
    private final DraftId id;
    private final ManuscriptDesk desk;
    private final DeskHead head;
    private transient Draft draft;

    DeskWork(Draft draft, Person person, Words words, DeskParts parts) {
        this.id = draft.id();
        this.draft = draft;
        this.person = person;
        this.words = words;
        this.parts = parts;
        this.look = new DeskLook(parts, words);
        this.desk = new ManuscriptDesk(DeskData.of(draft, person, words, parts), words.language());
        this.head = new DeskHead(parts, person, words, desk);
        desk.onSave(this::save);
        desk.onLook(json -> desk.answer(look.of(this.draft, json)));
        desk.onTry(json -> desk.answer(Answer.tried(look.tried(this.draft, json))));
        desk.onHere(this::here);
        desk.onMoveUnit(json -> moveUnit(json.get("unit").asString()));
        var leaving = parts.presence().leaving(id);
        addDetachListener(left -> leaving.run());
        head.show(draft);
        add(head, desk);
    }

    private void save(JsonNode json) {
        var sent = ManuscriptJson.sent(DraftId.Kind.MODULE, json.get("doc"));
        if (sent.isEmpty()) {
            desk.answer(Answer.refused(words.say("authoring.desk.unusable")));
            return;
        }
        switch (parts.drafts().save(id, json.get("revision").asInt(), sent.get())) {
            case Saving.Saved(var saved) -> {
                draft = saved;
                head.show(saved);
                desk.answer(look.of(saved, json).saved(saved.revision(), now()));
            }
            case Saving.Stale(var current, var _, var _) -> {
                draft = current;
                head.show(current);
                desk.answer(Answer.NOTHING.stale(
                        current.revision(), ManuscriptJson.tree(current.manuscript()), name(current.changedBy())));
            }
            case Saving.Unusable _ -> desk.answer(Answer.refused(words.say("authoring.desk.unusable")));
            case Saving.Gone _ -> desk.answer(Answer.refused(words.say("authoring.desk.gone")));
        }
    }

    private void moveUnit(String unit) {
        module(draft).units().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .ifPresent(each -> new MoveUnitDialog(parts.moves(), words, draft, each, this::left).open());
    }

    private void left() {
        parts.drafts().find(id).ifPresent(now -> {
            draft = now;
            head.show(now);
            desk.left(now.revision(), ManuscriptJson.tree(now.manuscript()));
        });
    }

    /** Who else is here; and whether somebody has taken it a step further meanwhile. */
    private void here(JsonNode json) {
        var unit = json.get("unit").asString();
        var others = parts.presence().here(id, unit.isEmpty() ? "" : "units/" + unit);
        desk.answer(Answer.others(
                others.stream().map(Present::person).map(this::name).toList()));
        parts.drafts()
                .find(id)
                .filter(now -> !now.stage().equals(draft.stage()))
                .ifPresent(now -> {
                    draft = new Draft(
                            draft.id(),
                            draft.manuscript(),
                            draft.revision(),
                            now.owner(),
                            now.invited(),
                            now.writers(),
                            now.stage(),
                            now.basis(),
                            now.changedBy(),
                            now.changedAt(),
                            now.languages());
                    head.show(now);
                });
    }

    private String now() {
        return TIME.format(LocalTime.ofInstant(parts.clock().instant(), person.zone()));
    }

    private String name(PersonId who) {
        return parts.people()
                .find(who)
                .map(each -> each.name().full(words.language()))
                .orElse("");
    }

    static ModuleManuscript module(Draft draft) {
        return (ModuleManuscript) draft.manuscript();
    }
}
