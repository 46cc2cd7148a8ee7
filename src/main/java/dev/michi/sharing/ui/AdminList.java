package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.people.Customer;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.CustomerData;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;

/** The admins of a customer: who may hand out. They are invited, and let go, here. */
class AdminList extends Div {

    private final transient CustomerAdmins admins;
    private final transient Customer customer;
    private final transient Person me;
    private final transient Words words;
    private final UnorderedList list = new UnorderedList();

    AdminList(CustomerAdmins admins, Customer customer, Person me, Words words) {
        this.admins = admins;
        this.customer = customer;
        this.me = me;
        this.words = words;
        addClassName("admins");
        list.addClassName("rows");
        var invite = new NativeButton(words.say("desk.admins.invite"), click -> new InviteAdminDialog(
                        words, help(), admin -> admins.invite(customer.id(), admin), this::refresh)
                .open());
        invite.addClassNames("btn", "btn--s");
        var head = new Div(new H3(words.say("desk.admins.title")), invite);
        head.addClassName("admins__head");
        add(head, list);
        refresh();
    }

    /** Those who look after customers send every link themselves. */
    private String help() {
        var own = CustomerData.of(customer).domainsShown();
        if (me.may(Permission.SERVE)) {
            return "";
        }
        return own.isEmpty()
                ? words.say("desk.admins.email.help.none")
                : words.say("desk.admins.email.help", String.join(words.say("audit.and"), own));
    }

    private void refresh() {
        list.removeAll();
        admins.of(customer.id()).forEach(admin -> list.add(row(admin)));
    }

    private ListItem row(Person admin) {
        var name = admin.name().full(words.language());
        var mail = new Span(admin.email());
        mail.addClassNames("soft", "xs");
        var who = new Div(new Span(name), mail);
        who.addClassName("admins__who");
        var item = new ListItem(who);
        if (!admin.active()) {
            var chip = new Span(words.say("desk.admins.inactive"));
            chip.addClassName("chip");
            item.add(chip);
        }
        if (!admin.id().equals(me.id())) {
            item.add(toggle(admin, name));
        }
        return item;
    }

    private NativeButton toggle(Person admin, String name) {
        var key = admin.active() ? "desk.admins.deactivate" : "desk.admins.activate";
        var button = new NativeButton(words.say(key), click -> {
            if (admin.active()) {
                new AskDialog(
                                words.say("desk.admins.deactivate.title", name),
                                words.say("desk.admins.deactivate.text"),
                                words.say("desk.admins.deactivate"),
                                words,
                                () -> set(admin, name, false))
                        .open();
            } else {
                set(admin, name, true);
            }
        });
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say(key) + ": " + name);
        return button;
    }

    private void set(Person admin, String name, boolean active) {
        admins.setActive(admin.id(), active);
        Toast.show(words.say("desk.admins.saved", name));
        refresh();
    }
}
