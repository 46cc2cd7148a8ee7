package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Block;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.Verdict;
import dev.michi.learning.UnitPreviews;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Component
class UnitPreviewMarkup implements UnitPreviews {

    private static final RightSides RIGHT_SIDES = new RightSides(1);

    private final Media media;

    UnitPreviewMarkup(Media media) {
        this.media = media;
    }

    @Override
    public Markup unit(LearningModule module, Unit unit, Words words) {
        return unit(module, unit, fresh(unit.check(), 1, words), words);
    }

    @Override
    public Markup unit(LearningModule module, Unit unit, Markup check, Words words) {
        var blocks = each(unit.blocks(), block -> block(block, check, words));
        return Markup.all(el("header", cls("title"), el("h1", text(words.in(unit.title())))), blocks);
    }

    private Markup block(Block block, Markup check, Words words) {
        var name = attr("data-preview", block.id().value());
        return switch (block) {
            case Block.ClipBlock clip -> el("div", name, still(clip.clip(), words));
            case Block.Image image when image.file().hash().isEmpty() -> Markup.NONE;
            case Block.CheckBlock _ -> el("section", cls("card check"), name, check);
            default -> el("article", cls("prose"), name, BlockMarkup.of(block, words));
        };
    }

    /** The frame of the player with its first picture: a preview does not play. */
    private Markup still(ClipId id, Words words) {
        var clip = media.find(id, words.language());
        var picture = clip.map(each -> each instanceof Clip.Ready ready
                        ? el("img", cls("still"), attr("src", ready.poster()), attr("alt", ""))
                        : Markup.NONE)
                .orElse(Markup.NONE);
        return el(
                "div",
                cls("player"),
                el(
                        "div",
                        cls("player__screen"),
                        picture,
                        el(
                                "p",
                                cls("player__caption"),
                                el(
                                        "span",
                                        text(clip.map(each -> words.in(each.title()))
                                                .orElseGet(() -> words.say("learning.clip.coming")))))));
    }

    private static Markup fresh(Check check, int attempt, Words words) {
        return form(check, attempt, Map.of(), Map.of(), List.of(), words);
    }

    @Override
    public Markup check(Check check, int attempt, JsonNode given, Words words) {
        if (given.isEmpty()) {
            return fresh(check, attempt, words);
        }
        var answers = AnswerJson.read(check, RIGHT_SIDES, given);
        var unanswered = check.questions().stream()
                .map(Question::id)
                .filter(id -> !answers.containsKey(id))
                .toList();
        if (!unanswered.isEmpty()) {
            return form(check, attempt, answers, Map.of(), unanswered, words);
        }
        var verdicts = new HashMap<QuestionId, Verdict>();
        for (var question : check.questions()) {
            var answer = answers.get(question.id());
            if (answer != null) {
                verdicts.put(question.id(), question.judge(answer));
            }
        }
        return form(check, attempt, answers, verdicts, List.of(), words);
    }

    private static Markup form(
            Check check,
            int attempt,
            Map<QuestionId, Answer> answers,
            Map<QuestionId, Verdict> verdicts,
            List<QuestionId> unanswered,
            Words words) {
        boolean passed = !verdicts.isEmpty() && verdicts.values().stream().allMatch(Verdict::right);
        var next = verdicts.isEmpty() || passed ? attempt : attempt + 1;
        var state = new CheckMarkup.State(next, next, RIGHT_SIDES, answers, verdicts, passed, unanswered);
        return new CheckMarkup(check, state, words).markup();
    }
}
