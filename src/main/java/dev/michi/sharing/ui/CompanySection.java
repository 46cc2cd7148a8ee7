package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.michi.people.Customer;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.Person;
import dev.michi.shared.Colour;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.Optional;

/** How the company looks on what it hands out, and who hands out: its colour, its logo, its admins. */
class CompanySection extends Section {

    private final transient DeskServices services;
    private final transient Words words;
    private final transient Runnable changed;

    CompanySection(DeskServices services, CustomerAdmins admins, Person me, Words words, Runnable changed) {
        this.services = services;
        this.words = words;
        this.changed = changed;
        var mine = services.customers().mine();
        setId("company");
        addClassName("company");
        var heading = new Div(new H2(words.say("desk.company.title")));
        heading.addClassName("head");
        var look = new Div(colour(mine), logo(mine));
        look.addClassName("company__look");
        add(heading, new Paragraph(words.say("desk.company.help")), look, new AdminList(admins, mine, me, words));
    }

    private Div colour(Customer mine) {
        var field = new Input();
        field.setType("color");
        field.setId("company-colour");
        field.setValue(mine.accent().hex().toLowerCase(java.util.Locale.ROOT));
        var label = new NativeLabel(words.say("desk.company.colour"));
        label.setFor(field);
        field.addValueChangeListener(change -> Colour.parse(change.getValue()).ifPresent(colour -> {
            services.customers().setAccent(mine.id(), colour);
            saved();
        }));
        var row = new Div(label, field);
        row.addClassName("company__colour");
        return row;
    }

    private LogoField logo(Customer mine) {
        return new LogoField(
                words.say("desk.company.logo"),
                mine.logo().isPresent(),
                words,
                bytes -> {
                    var now = services.logos().set(mine.id(), bytes);
                    now.ifPresent(any -> saved());
                    return now.isPresent();
                },
                () -> {
                    services.customers().setLogo(mine.id(), Optional.empty());
                    saved();
                });
    }

    private void saved() {
        Toast.show(words.say("desk.company.saved"));
        changed.run();
    }
}
