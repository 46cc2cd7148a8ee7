package dev.michi.authoring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.michi.uikit.Words;

/** Asks before something that reaches learners, and says what it means. Its buttons name the act. */
class SureDialog extends Dialog {

    /** @param key its {@code .title}, {@code .text} and {@code .do} are said with the name of what it is about */
    SureDialog(Words words, String key, String name, Runnable act) {
        setWidth("min(520px, 100%)");
        setHeaderTitle(words.say(key + ".title", name));
        add(new Paragraph(words.say(key + ".text", name)));
        var cancel = new NativeButton(words.say("authoring.cancel"), click -> close());
        cancel.addClassName("btn");
        var sure = new NativeButton(words.say(key + ".do"), click -> {
            close();
            act.run();
        });
        sure.addClassNames("btn", "btn--danger");
        getFooter().add(cancel, sure);
    }
}
