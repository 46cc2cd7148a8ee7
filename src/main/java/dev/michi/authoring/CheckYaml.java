package dev.michi.authoring;

import dev.michi.authoring.QuestionManuscript.Near;

/** {@code check.yaml} of a unit. */
final class CheckYaml {

    private CheckYaml() {}

    static YamlText.Result of(UnitManuscript unit) {
        var yaml = new YamlText();
        var all = "units/" + unit.id() + "/questions";
        yaml.list("questions", unit.questions(), all, question -> question(yaml, question, all + "/" + question.id()));
        return yaml.result();
    }

    /** One alone, for the question that is asked after a substantive change. */
    static void question(YamlText yaml, QuestionManuscript question, String at) {
        yaml.word("id", question.id(), at)
                .word("kind", question.kind(), at + "/kind")
                .text("prompt", question.prompt(), at + "/prompt")
                .optional("hint", question.hint(), at + "/hint");
        var again = question.seeAgain();
        if (again != null && !again.clip().isBlank()) {
            yaml.plain(
                    "seeAgain",
                    "{clip: " + YamlText.word(again.clip()) + ", at: " + again.at() + "}",
                    at + "/seeAgain");
        }
        switch (question.kind()) {
            case "matching" -> pairs(yaml, question, at);
            case "text" -> typed(yaml, question, at);
            default -> options(yaml, question, at);
        }
    }

    private static void options(YamlText yaml, QuestionManuscript question, String at) {
        yaml.list("options", question.options(), at + "/options", option -> {
            var here = at + "/options/" + option.id();
            yaml.word("id", option.id(), here);
            if (option.right() && !question.kind().equals("ordering")) {
                yaml.plain("right", "true", here + "/right");
            }
            yaml.text("text", option.text(), here + "/text").text("why", option.why(), here + "/why");
        });
    }

    private static void pairs(YamlText yaml, QuestionManuscript question, String at) {
        yaml.list("pairs", question.pairs(), at + "/pairs", pair -> {
            var here = at + "/pairs/" + pair.id();
            yaml.word("id", pair.id(), here)
                    .text("left", pair.left(), here + "/left")
                    .text("right", pair.right(), here + "/right")
                    .text("why", pair.why(), here + "/why");
        });
    }

    private static void typed(YamlText yaml, QuestionManuscript question, String at) {
        yaml.texts("accepted", question.accepted(), at + "/accepted").text("why", question.why(), at + "/why");
        if (!question.near().isEmpty()) {
            yaml.list("near", question.near(), at + "/near", near -> {
                var here = at + "/near/" + question.near().indexOf(near);
                near(yaml, near, here);
            });
        }
    }

    private static void near(YamlText yaml, Near near, String at) {
        yaml.texts("answers", near.answers(), at + "/answers").text("why", near.why(), at + "/why");
    }
}
