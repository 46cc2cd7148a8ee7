package dev.michi.people.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;

/** Ends all sessions at once: after a lost laptop, or a sign-in on somebody else's. */
class SessionsSection extends Section {

    SessionsSection(Runnable signOutEverywhere) {
        super("sessions");
        var button =
                new NativeButton(getTranslation("people.settings.sessions.end"), click -> confirm(signOutEverywhere));
        button.addClassNames("btn", "btn--danger");
        add(button);
    }

    private void confirm(Runnable signOutEverywhere) {
        var dialog = new ConfirmDialog(
                getTranslation("people.settings.sessions.confirm.title"),
                getTranslation("people.settings.sessions.confirm.text"),
                getTranslation("people.settings.sessions.end"),
                confirmed -> signOutEverywhere.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("people.cancel"));
        dialog.open();
    }
}
