package dev.michi.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.authoring.QuestionManuscript;
import dev.michi.authoring.QuestionManuscript.Option;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one question after a substantive change: what is right, what is not, each in both languages. May stay empty as a whole. */
final class QuestionForm extends Div {

    static final Asked NONE = new Asked(null);

    private final transient Words words;
    private final List<TextField> fields = new ArrayList<>();
    private final TextField promptJa;
    private final TextField promptEn;
    private final TextField rightJa;
    private final TextField rightEn;
    private final TextField wrongJa;
    private final TextField wrongEn;
    private final TextField whyJa;
    private final TextField whyEn;

    /** @param question none if nothing is asked */
    record Asked(@Nullable QuestionManuscript question) {}

    QuestionForm(Words words) {
        this.words = words;
        addClassName("question-form");
        add(new Paragraph(words.say("authoring.publish.question")));
        promptJa = field("prompt", "ja");
        promptEn = field("prompt", "en");
        rightJa = field("right", "ja");
        rightEn = field("right", "en");
        wrongJa = field("wrong", "ja");
        wrongEn = field("wrong", "en");
        whyJa = field("why", "ja");
        whyEn = field("why", "en");
    }

    private TextField field(String name, String language) {
        var field = new TextField(
                words.say("authoring.publish.question-" + name) + (language.equals("ja") ? "（日本語）" : " (English)"));
        field.getElement().setAttribute("lang", language);
        field.setMaxLength(400);
        fields.add(field);
        add(field);
        return field;
    }

    /** Nothing if it was begun and not finished; the fields then say so. */
    Optional<Asked> read() {
        if (fields.stream().allMatch(each -> each.getValue().isBlank())) {
            return Optional.of(NONE);
        }
        fields.forEach(each -> {
            each.setInvalid(each.getValue().isBlank());
            each.setErrorMessage(words.say("authoring.publish.question-missing"));
        });
        if (fields.stream().anyMatch(TextField::isInvalid)) {
            return Optional.empty();
        }
        var why = text(whyJa, whyEn);
        var options = List.of(
                new Option("right", true, text(rightJa, rightEn), why),
                new Option("wrong", false, text(wrongJa, wrongEn), why));
        return Optional.of(new Asked(new QuestionManuscript(
                "asked",
                "single",
                text(promptJa, promptEn),
                LocalizedText.EMPTY,
                null,
                options,
                List.of(),
                LocalizedTexts.EMPTY,
                LocalizedText.EMPTY,
                List.of())));
    }

    private static LocalizedText text(TextField ja, TextField en) {
        return new LocalizedText(ja.getValue().strip(), en.getValue().strip());
    }
}
