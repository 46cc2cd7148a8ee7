package dev.michi.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;

/** A text to take along, shown in full and copied with one click. */
class TextDialog extends Dialog {

    private final TextArea text = new TextArea();

    TextDialog(String title, String help, String value, Words words) {
        setHeaderTitle(title);
        setWidth("min(640px, 100%)");
        text.setAriaLabel(title);
        text.setReadOnly(true);
        text.setWidthFull();
        text.setValue(value);
        var body = new Div(new Paragraph(help), text);
        body.addClassName("people__form");
        add(body);
        var close = new NativeButton(words.say("desk.close"), click -> close());
        close.addClassName("btn");
        var copy = new NativeButton(words.say("people.copy"), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", text.getValue());
            Toast.show(words.say("people.copied"));
        });
        copy.addClassNames("btn", "btn--primary");
        getFooter().add(close, copy);
    }

    void show(String value) {
        text.setValue(value);
    }
}
