package dev.michi.learning;

import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import tools.jackson.databind.JsonNode;

/** A unit as learners will see it, for whoever writes it: drawn by the same code, without progress and without a trace in it. */
public interface UnitPreviews {

    /** Blocks are wrapped in elements with {@code data-preview} and their id. The words decide the language. */
    Markup unit(LearningModule module, Unit unit, Words words);

    /** As {@link #unit(LearningModule, Unit, Words)}, with this in place of the check. */
    Markup unit(LearningModule module, Unit unit, Markup check, Words words);

    /**
     * The check as a form with what is said to these answers; nothing is kept.
     *
     * @param attempt which try it is, from 1
     * @param answers as the form sends them; an empty object shows it unanswered
     */
    Markup check(Check check, int attempt, JsonNode answers, Words words);
}
