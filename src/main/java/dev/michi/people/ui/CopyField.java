package dev.michi.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.uikit.Toast;

/** A value to take along: shown in full, copied with one click. */
class CopyField extends Div {

    CopyField(String label, String help, String value) {
        addClassName("settings__copy");
        var field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setHelperText(help);
        var copy = new NativeButton(getTranslation("people.copy"), click -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", value);
            Toast.show(getTranslation("people.copied"));
        });
        copy.addClassName("btn");
        add(field, copy);
    }
}
