package dev.michi.assignment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before an assignment is taken back, naming it. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(String person, String subject, Runnable withdraw) {
        setHeaderTitle(getTranslation("assignment.withdraw.title", subject));
        setWidth("min(480px, 100%)");
        add(new Paragraph(getTranslation("assignment.withdraw.text", person)));
        var cancel = new NativeButton(getTranslation("assignment.withdraw.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(getTranslation("assignment.withdraw"), click -> {
            withdraw.run();
            close();
        });
        submit.addClassNames("btn", "btn--danger");
        getFooter().add(cancel, submit);
    }
}
