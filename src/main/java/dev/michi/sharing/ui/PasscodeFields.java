package dev.michi.sharing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.sharing.ShareWish;
import dev.michi.uikit.Words;
import java.util.Optional;

/** What has to be typed before a page opens. One that is there is not shown: nobody can read it any more, only replace it. */
class PasscodeFields extends Div {

    private final TextField code = new TextField();
    private final Checkbox none = new Checkbox();

    /** @param present whether the share has one */
    PasscodeFields(boolean present, Words words) {
        addClassName("passcode-fields");
        code.setLabel(words.say("desk.sheet.passcode"));
        code.setHelperText(words.say(present ? "desk.sheet.passcode.there" : "desk.sheet.passcode.help"));
        code.setMaxLength(ShareWish.LONGEST_PASSCODE);
        code.setAutocomplete(Autocomplete.OFF);
        code.setWidthFull();
        none.setLabel(words.say("desk.sheet.passcode.none"));
        none.setVisible(present);
        none.addValueChangeListener(change -> code.setEnabled(!change.getValue()));
        add(code, none);
    }

    TextField field() {
        return code;
    }

    Optional<String> typed() {
        return Optional.of(code.getValue()).filter(each -> !each.isBlank() && code.isEnabled());
    }

    /** Whether the one that is there stays. */
    boolean keeps() {
        return !none.getValue() && typed().isEmpty();
    }
}
