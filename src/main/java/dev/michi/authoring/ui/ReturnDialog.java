package dev.michi.authoring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import dev.michi.uikit.Words;
import java.util.function.Consumer;

/** Asks why a manuscript goes back to its authors: without a reason they would not know what to do. */
class ReturnDialog extends Dialog {

    ReturnDialog(Words words, Consumer<String> back) {
        setWidth("min(520px, 100%)");
        setHeaderTitle(words.say("authoring.review.return-title"));
        var reason = new TextArea(words.say("authoring.review.reason"));
        reason.setWidthFull();
        reason.setMaxLength(2000);
        add(reason);
        var cancel = new NativeButton(words.say("authoring.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(words.say("authoring.review.return-do"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(words.say("authoring.review.reason-missing"));
                reason.setInvalid(true);
                return;
            }
            close();
            back.accept(reason.getValue());
        });
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
