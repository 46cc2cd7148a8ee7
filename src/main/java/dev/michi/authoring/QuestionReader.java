package dev.michi.authoring;

import dev.michi.authoring.QuestionManuscript.Near;
import dev.michi.authoring.QuestionManuscript.Option;
import dev.michi.authoring.QuestionManuscript.Pair;
import dev.michi.authoring.QuestionManuscript.SeeAgain;

/** Reads the questions of a check as they are written in a pack. */
final class QuestionReader {

    private QuestionReader() {}

    static QuestionManuscript question(YamlTree tree) {
        return new QuestionManuscript(
                tree.string("id"),
                tree.string("kind"),
                tree.text("prompt"),
                tree.text("hint"),
                tree.child("seeAgain")
                        .map(each -> new SeeAgain(each.string("clip"), each.number("at")))
                        .orElse(null),
                tree.children("options").stream()
                        .map(each ->
                                new Option(each.string("id"), each.flag("right"), each.text("text"), each.text("why")))
                        .toList(),
                tree.children("pairs").stream()
                        .map(each ->
                                new Pair(each.string("id"), each.text("left"), each.text("right"), each.text("why")))
                        .toList(),
                tree.texts("accepted"),
                tree.text("why"),
                tree.children("near").stream()
                        .map(each -> new Near(each.texts("answers"), each.text("why")))
                        .toList());
    }
}
