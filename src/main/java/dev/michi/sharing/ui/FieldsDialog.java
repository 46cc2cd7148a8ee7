package dev.michi.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.uikit.Words;

/** A few fields to be changed together. */
class FieldsDialog extends Dialog {

    /** @param action names what the button does */
    FieldsDialog(String title, String action, Component fields, Words words, Runnable save) {
        setHeaderTitle(title);
        setWidth("min(560px, 100%)");
        add(fields);
        var cancel = new NativeButton(words.say("desk.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(action, click -> {
            close();
            save.run();
        });
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }
}
