package dev.michi.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.PersonName;
import java.util.stream.Stream;

/** A name in both scripts, and its reading. One of the scripts may be left empty. */
class NameFields extends Div {

    private static final int LONGEST = 80;

    private final TextField familyJa = field("people.name.family-ja");
    private final TextField givenJa = field("people.name.given-ja");
    private final TextField reading = field("people.name.reading");
    private final TextField familyEn = field("people.name.family-en");
    private final TextField givenEn = field("people.name.given-en");

    NameFields() {
        addClassName("settings__fields");
        add(familyJa, givenJa, reading, familyEn, givenEn);
    }

    void setName(PersonName name) {
        familyJa.setValue(name.familyJa());
        givenJa.setValue(name.givenJa());
        reading.setValue(name.reading());
        familyEn.setValue(name.familyEn());
        givenEn.setValue(name.givenEn());
    }

    PersonName name() {
        return new PersonName(text(familyJa), text(givenJa), text(familyEn), text(givenEn), text(reading))
                .inBothScripts();
    }

    /** Whether there is a name; says so at the field if not. */
    boolean check() {
        var isMissing = Stream.of(familyJa, givenJa, familyEn, givenEn)
                .allMatch(each -> text(each).isEmpty());
        familyJa.setInvalid(isMissing);
        familyJa.setErrorMessage(isMissing ? getTranslation("people.error.name") : "");
        if (isMissing) {
            familyJa.focus();
        }
        return !isMissing;
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    private static String text(TextField field) {
        return field.getValue().strip();
    }
}
