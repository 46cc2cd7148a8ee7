package dev.michi.learning.api;

import static dev.michi.learning.Lessons.text;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.learning.Lessons;
import dev.michi.media.MediaFile;
import java.util.List;
import java.util.Optional;

/** Content with every kind of block and question. All keys and remarks contain the word SECRET. */
final class Course {

    static final Unit EVERYTHING = Lessons.unit(
            "everything",
            new Check(List.of(single(), multiple(), ordering(), matching(), shortText())),
            Lessons.textBlock("intro"),
            Lessons.clipBlock(),
            new Block.Callout(new BlockId("note"), Block.Callout.Kind.NOTE, text("Note"), text("<p>N</p>")),
            new Block.Image(new BlockId("map"), file("map.svg", "image/svg+xml"), text("A map"), text("Caption")),
            new Block.Download(new BlockId("sheet"), file("sheet.csv", "text/csv"), text("A sheet")));
    static final Unit ASKING = Lessons.asking("asking");
    static final Unit READING = Lessons.reading("reading");
    static final LearningModule ALL = Lessons.module("all-kinds", EVERYTHING, ASKING, READING);
    static final LearningModule SHORT = Lessons.module("short", Lessons.asking("only"));
    static final LearningModule OTHER = Lessons.module("other", Lessons.reading("other-unit"));

    static final String RIGHT_ANSWERS = """
            "one": {"chosen": ["a1"]}, "more": {"chosen": ["a1", "b1"]}, "order": {"ordered": ["z1", "y1", "x1"]},
            "words": {"typed": "criteria"}""";

    private Course() {}

    static void publish(Catalog catalog) {
        catalog.publish(
                List.of(ALL, SHORT, OTHER), List.of(Lessons.trail("weeks", ALL, SHORT), Lessons.trail("days", SHORT)));
    }

    private static Question single() {
        return new Question.Single(
                new QuestionId("one"), text("One?"), text("A hint"), Optional.empty(), options("a1", "b1"));
    }

    private static Question multiple() {
        return new Question.Multiple(
                new QuestionId("more"),
                text("More?"),
                text(""),
                Optional.of(new Question.SeeAgain(Lessons.CLIP, 12)),
                List.of(option("a1", true), option("b1", true), option("c1", false)));
    }

    private static Question ordering() {
        return new Question.Ordering(
                new QuestionId("order"), text("In order?"), text(""), Optional.empty(), options("z1", "y1", "x1"));
    }

    private static Question matching() {
        var pairs = List.of("p1", "p2", "p3", "p4", "p5", "p6").stream()
                .map(id -> new Question.Pair(id, text("Left " + id), text("Right " + id), text("SECRET " + id)))
                .toList();
        return new Question.Matching(new QuestionId("match"), text("Match?"), text(""), Optional.empty(), pairs);
    }

    private static Question shortText() {
        return new Question.ShortText(
                new QuestionId("words"),
                text("Words?"),
                text(""),
                Optional.empty(),
                Lessons.texts("criteria", "SECRET"),
                text("SECRET why"),
                List.of(new Question.Near(Lessons.texts("criterion"), text("SECRET nearly"))));
    }

    private static List<Question.Option> options(String right, String... others) {
        var options = new java.util.ArrayList<Question.Option>();
        options.add(option(right, true));
        for (var other : others) {
            options.add(option(other, false));
        }
        return options;
    }

    private static Question.Option option(String id, boolean right) {
        return new Question.Option(id, text("Option " + id), text("SECRET " + id), right);
    }

    private static MediaFile file(String name, String type) {
        return new MediaFile("a".repeat(64), name, type, 12);
    }
}
