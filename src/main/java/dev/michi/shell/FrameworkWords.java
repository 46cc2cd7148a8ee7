package dev.michi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import org.springframework.stereotype.Component;

/**
 * What Vaadin itself says, in the reader's language: while the connection is lost, and when a screen cannot go on. A session that
 * is over leads to the sign-in page without a word, as one that lost its cookies does: nobody came so far without cookies.
 */
@Component
class FrameworkWords implements VaadinServiceInitListener {

    private final transient Translations translations;
    private final transient SignedIn signedIn;

    FrameworkWords(Translations translations, SignedIn signedIn) {
        this.translations = translations;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(Language.of(info.getLocale())));
        event.getSource()
                .addUIInitListener(init -> signedIn.find().ifPresent(person -> connection(person, init.getUI())));
    }

    private SystemMessages messages(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setInternalErrorCaption(translations.get("error.broken.title", language));
        messages.setInternalErrorMessage(translations.get("error.broken.reload", language));
        return messages;
    }

    private void connection(Person person, UI ui) {
        var language = person.language();
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(translations.get("connection.lost", language));
        lost.setDialogTextGaveUp(translations.get("connection.given-up", language));
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator; if (shown) shown.onlineText = $0",
                        translations.get("connection.back", language));
    }
}
