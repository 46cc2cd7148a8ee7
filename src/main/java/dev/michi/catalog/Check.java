package dev.michi.catalog;

import java.util.List;
import java.util.Optional;

/** The questions that end a unit. An empty check has none. */
public record Check(List<Question> questions) {

    public static final Check NONE = new Check(List.of());

    public Check {
        questions = List.copyOf(questions);
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    public Optional<Question> find(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
