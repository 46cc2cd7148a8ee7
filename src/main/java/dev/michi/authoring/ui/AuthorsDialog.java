package dev.michi.authoring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.uikit.Words;
import java.util.Comparator;

/** Who writes in a draft. Its owner and publishers invite, take out, and make somebody else its owner; others read who it is. */
final class AuthorsDialog extends Dialog {

    private static final int MILLIS = 6000;

    private final transient DeskParts parts;
    private final transient Words words;
    private final DraftId id;
    private final Div body = new Div();

    AuthorsDialog(DeskParts parts, Words words, DraftId id) {
        this.parts = parts;
        this.words = words;
        this.id = id;
        setWidth("min(560px, 100%)");
        setHeaderTitle(words.say("authoring.people.title"));
        body.addClassName("authors");
        add(body);
        var close = new NativeButton(words.say("authoring.people.close"), click -> close());
        close.addClassName("btn");
        getFooter().add(close);
        show();
    }

    private void show() {
        body.removeAll();
        var found = parts.drafts().find(id);
        if (found.isEmpty()) {
            close();
            return;
        }
        var draft = found.get();
        boolean mine = parts.authorship().isMine(draft);
        body.add(new Paragraph(words.say("authoring.people.lead")), list(draft, mine));
        body.add(mine ? invitation() : new Paragraph(words.say("authoring.people.only-owner")));
    }

    private UnorderedList list(Draft draft, boolean mine) {
        var list = new UnorderedList();
        list.addClassName("authors__list");
        list.add(line(name(draft.owner()), "authoring.people.owner"));
        draft.invited().stream()
                .filter(each -> !each.equals(draft.owner()))
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(each -> {
                    var line = line(name(each), "authoring.people.invited");
                    if (mine) {
                        line.add(tools(each));
                    }
                    list.add(line);
                });
        return list;
    }

    private ListItem line(String name, String key) {
        var who = new Span(name);
        who.addClassName("authors__name");
        var part = new Span(words.say(key));
        part.addClassName("chip");
        return new ListItem(who, part);
    }

    private Div tools(PersonId person) {
        var name = name(person);
        var owner = button("authoring.people.make-owner", name, () -> {
            if (parts.authorship().give(id, person)) {
                Notification.show(
                        words.say("authoring.people.given", name), MILLIS, Notification.Position.BOTTOM_START);
            }
        });
        var out = button(
                "authoring.people.take-out", name, () -> parts.authorship().uninvite(id, person));
        var tools = new Div(owner, out);
        tools.addClassName("authors__tools");
        return tools;
    }

    private NativeButton button(String key, String name, Runnable act) {
        var button = new NativeButton(words.say(key, name), click -> {
            act.run();
            show();
        });
        button.addClassNames("btn", "btn--s");
        return button;
    }

    private Div invitation() {
        var whom = new ComboBox<Person>(words.say("authoring.people.invite"));
        whom.setItems(parts.authorship().others(id));
        whom.setItemLabelGenerator(each -> each.name().full(words.language()));
        whom.setHelperText(words.say("authoring.people.invite-help"));
        whom.setErrorMessage(words.say("authoring.people.missing"));
        var invite = new NativeButton(words.say("authoring.people.do-invite"), click -> {
            if (whom.getValue() == null) {
                whom.setInvalid(true);
            } else {
                parts.authorship().invite(id, whom.getValue().id());
                show();
            }
        });
        invite.addClassNames("btn", "btn--primary");
        var form = new Div(whom, invite);
        form.addClassName("authors__invite");
        return form;
    }

    private String name(PersonId person) {
        return parts.people()
                .find(person)
                .map(each -> each.name().full(words.language()))
                .orElse(person.value());
    }
}
