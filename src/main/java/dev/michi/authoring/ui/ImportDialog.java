package dev.michi.authoring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.uikit.Words;

/** Brings in what was written elsewhere. It stays open to say what became of it, until one goes to what was made. */
final class ImportDialog extends Dialog {

    /** @param imported runs when there are new drafts */
    ImportDialog(Words words, Runnable imported) {
        setWidth("min(640px, 100%)");
        setHeaderTitle(words.say("authoring.import.title"));
        setCloseOnOutsideClick(false);
        add(new ImportBox(words.language(), imported));
        var close = new NativeButton(words.say("authoring.import.close"), click -> close());
        close.addClassName("btn");
        getFooter().add(close);
        addAttachListener(shown -> {
            var leaving = shown.getUI().addAfterNavigationListener(left -> close());
            addDetachListener(gone -> leaving.remove());
        });
    }
}
