package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.authoring.Stage;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How far a manuscript is, in a word. */
final class StageChip {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private StageChip() {}

    static Markup of(Stage stage, Words words) {
        var label =
                switch (stage) {
                    case Stage.Scheduled(var decision, var _, var _)
                    when decision.wish().at() == null -> words.say("authoring.stage.waiting");
                    case Stage.Scheduled(var decision, var _, var _) ->
                        words.say("authoring.stage.scheduled-at", when(decision.at(), words));
                    default -> words.say("authoring.stage." + stage.key());
                };
        var classes =
                switch (stage) {
                    case Stage.InReview _ -> "chip chip--soon";
                    case Stage.Approved _, Stage.Published _ -> "chip chip--done";
                    case Stage.Scheduled _ -> "chip chip--clip";
                    default -> "chip";
                };
        return el("span", cls(classes), text(label));
    }

    /** Day and time where the reader lives. */
    static String when(Instant at, Words words) {
        return words.day(at) + " " + TIME.format(ZonedDateTime.ofInstant(at, words.zone()));
    }
}
