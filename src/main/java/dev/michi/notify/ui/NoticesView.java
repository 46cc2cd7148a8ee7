package dev.michi.notify.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.notify.Inbox;
import dev.michi.notify.NoticeTexts;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;

/** What one was told. Whoever follows a notice has read it. */
@Route("notices")
@AllowedTo({Permission.LEARN, Permission.SHARE, Permission.ADMINISTER})
class NoticesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient NoticeTexts texts;
    private final transient Clock clock;
    private final transient Words words;
    private final Sheet sheet = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);

    NoticesView(Inbox inbox, NoticeTexts texts, SignedIn signedIn, Clock clock) {
        this.inbox = inbox;
        this.texts = texts;
        this.clock = clock;
        var me = signedIn.get();
        this.words = new Words(me.language(), me.zone(), this::getTranslation);
        addClassName("notices-view");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.ofInstant(clock.instant(), words.zone());
        sheet.show(new NoticesPage(inbox.mine(), texts, today, words).markup());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("notify.title"));
    }

    private void act(String what) {
        if (what.equals(NoticesPage.READ_ALL)) {
            inbox.readAll();
            // The bell is the frame's: it looks anew at each navigation.
            getUI().ifPresent(ui -> ui.navigate(NoticesView.class));
        } else if (what.startsWith(NoticesPage.READ + " ")) {
            inbox.read(what.substring(NoticesPage.READ.length() + 1));
        }
    }
}
