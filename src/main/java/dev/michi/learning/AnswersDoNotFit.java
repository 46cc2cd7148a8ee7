package dev.michi.learning;

import dev.michi.catalog.QuestionId;

/** Answers name a question or an option that the check does not have, or are of another kind than the question. */
public class AnswersDoNotFit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient QuestionId question;

    AnswersDoNotFit(QuestionId question, String reason) {
        super("Question " + question + ": " + reason);
        this.question = question;
    }

    public QuestionId question() {
        return question;
    }
}
