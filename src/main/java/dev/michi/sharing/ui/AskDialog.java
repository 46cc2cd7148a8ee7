package dev.michi.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.michi.uikit.Words;

/** Asks before something that others notice at once, naming it on its button. */
class AskDialog extends Dialog {

    AskDialog(String title, String text, String action, Words words, Runnable then) {
        setHeaderTitle(title);
        setWidth("min(480px, 100%)");
        add(new Paragraph(text));
        var cancel = new NativeButton(words.say("desk.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(action, click -> {
            close();
            then.run();
        });
        submit.addClassNames("btn", "btn--danger");
        getFooter().add(cancel, submit);
    }
}
