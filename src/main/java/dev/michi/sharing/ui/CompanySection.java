package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.michi.media.MediaStore;
import dev.michi.people.Customer;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.Customers;
import dev.michi.people.Person;
import dev.michi.shared.Colour;
import dev.michi.uikit.Words;
import java.util.Optional;

/** How the company looks on what it hands out, and who hands out: its colour, its logo, its admins. */
class CompanySection extends Section {

    private static final int LARGEST_LOGO = 2 * 1024 * 1024;

    private final transient Customers customers;
    private final transient MediaStore mediaStore;
    private final transient Words words;
    private final transient Runnable changed;
    private final Span problem = new Span();

    CompanySection(
            Customers customers,
            CustomerAdmins admins,
            MediaStore mediaStore,
            Person me,
            Words words,
            Runnable changed) {
        this.customers = customers;
        this.mediaStore = mediaStore;
        this.words = words;
        this.changed = changed;
        var mine = customers.mine();
        setId("company");
        addClassName("company");
        var heading = new Div(new H2(words.say("desk.company.title")));
        heading.addClassName("head");
        problem.addClassName("company__problem");
        problem.getElement().setAttribute("role", "alert");
        var look = new Div(colour(mine), logo(mine));
        look.addClassName("company__look");
        add(
                heading,
                new Paragraph(words.say("desk.company.help")),
                look,
                problem,
                new AdminList(admins, mine.id(), me, words));
    }

    private Div colour(Customer mine) {
        var field = new Input();
        field.setType("color");
        field.setId("company-colour");
        field.setValue(mine.accent().hex().toLowerCase(java.util.Locale.ROOT));
        var label = new NativeLabel(words.say("desk.company.colour"));
        label.setFor(field);
        field.addValueChangeListener(change -> Colour.parse(change.getValue()).ifPresent(colour -> {
            customers.setAccent(mine.id(), colour);
            Notification.show(words.say("desk.company.saved"));
            changed.run();
        }));
        var row = new Div(label, field);
        row.addClassName("company__colour");
        return row;
    }

    /** Only what was decoded and drawn anew is kept: whatever else a file carries stays outside. */
    private Div logo(Customer mine) {
        var upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> take(mine, bytes)))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_LOGO);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        var choose = new NativeButton(words.say("desk.company.logo.choose"));
        choose.addClassNames("btn", "btn--s");
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(event -> problem.setText(words.say("desk.company.logo.refused")));
        var row = new Div(new Span(words.say("desk.company.logo")), upload);
        row.addClassName("company__logo");
        if (mine.logo().isPresent()) {
            var remove = new NativeButton(words.say("desk.company.logo.remove"), click -> {
                customers.setLogo(mine.id(), Optional.empty());
                Notification.show(words.say("desk.company.saved"));
                changed.run();
                click.getSource().setVisible(false);
            });
            remove.addClassNames("btn", "btn--s", "btn--text");
            row.add(remove);
        }
        return row;
    }

    private void take(Customer mine, byte[] bytes) {
        var file =
                LogoPicture.clean(bytes).map(png -> mediaStore.put(new java.io.ByteArrayInputStream(png), "logo.png"));
        if (file.isEmpty()) {
            problem.setText(words.say("desk.company.logo.refused"));
            return;
        }
        problem.setText("");
        customers.setLogo(
                mine.id(), file.map(each -> new Customer.Logo(each.hash(), each.name(), each.type(), each.bytes())));
        Notification.show(words.say("desk.company.saved"));
        changed.run();
    }
}
