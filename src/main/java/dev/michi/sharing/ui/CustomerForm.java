package dev.michi.sharing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.Customer;
import dev.michi.people.CustomerData;
import dev.michi.people.Person;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What we know of a customer. What cannot be taken is said at its field, and everything typed stays. */
class CustomerForm extends Div {

    private final transient Customer customer;
    private final transient Person me;
    private final transient Words words;
    private final TextField nameJa = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField colour = new TextField();
    private final TextField zone = new TextField();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final TextArea domains = new TextArea();
    private final TextArea sites = new TextArea();
    private final Select<Customer.Contract> contract = new Select<>();
    private final Checkbox mine = new Checkbox();

    CustomerForm(Customer customer, Person me, Words words, Consumer<CustomerData> save) {
        this.customer = customer;
        this.me = me;
        this.words = words;
        addClassName("customer__form");
        label();
        fill();
        var button = new NativeButton(words.say("customers.save"), click -> submit(save));
        button.addClassNames("btn", "btn--primary");
        add(nameJa, nameEn, contract, languages, colour, zone, domains, sites, mine, button);
    }

    private void label() {
        nameJa.setLabel(words.say("customers.name-ja"));
        nameEn.setLabel(words.say("customers.name-en"));
        colour.setLabel(words.say("desk.company.colour"));
        colour.setHelperText("#17476b");
        zone.setLabel(words.say("customers.zone"));
        zone.setHelperText("Asia/Tokyo");
        languages.setLabel(words.say("desk.sheet.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        domains.setLabel(words.say("customers.domains"));
        domains.setHelperText(words.say("customers.domains.help"));
        sites.setLabel(words.say("customers.sites"));
        sites.setHelperText(words.say("customers.sites.help"));
        contract.setLabel(words.say("customers.contract"));
        contract.setItems(Customer.Contract.values());
        contract.setItemLabelGenerator(each ->
                each == null ? "" : words.say("customers.contract." + each.name().toLowerCase(Locale.ROOT)));
        mine.setLabel(words.say("customers.mine"));
    }

    private void fill() {
        nameJa.setValue(customer.name().ja());
        nameEn.setValue(customer.name().en());
        colour.setValue(customer.accent().hex().toLowerCase(Locale.ROOT));
        zone.setValue(customer.zone().getId());
        languages.select(customer.languages());
        domains.setValue(String.join("\n", customer.domains().stream().sorted().toList()));
        sites.setValue(String.join("\n", customer.sites().stream().sorted().toList()));
        contract.setValue(customer.contract());
        mine.setValue(customer.csm().equals(Optional.of(me.id())));
    }

    private void submit(Consumer<CustomerData> save) {
        var accent = Colour.parse(colour.getValue());
        colour.setInvalid(accent.isEmpty());
        colour.setErrorMessage(accent.isEmpty() ? words.say("customers.flaw.colour") : "");
        var chosen = zone();
        zone.setInvalid(chosen.isEmpty());
        zone.setErrorMessage(chosen.isEmpty() ? words.say("customers.flaw.zone") : "");
        if (accent.isEmpty() || chosen.isEmpty()) {
            return;
        }
        var data = new CustomerData(
                new LocalizedText(nameJa.getValue().strip(), nameEn.getValue().strip()),
                accent.get(),
                chosen.get(),
                languages.getValue().stream().sorted().toList(),
                lines(domains),
                lines(sites),
                contract.getValue(),
                csm());
        data.flaw().ifPresentOrElse(this::refuse, () -> {
            refuseNothing();
            save.accept(data);
        });
    }

    private Optional<dev.michi.people.PersonId> csm() {
        boolean wasMine = customer.csm().equals(Optional.of(me.id()));
        if (mine.getValue()) {
            return Optional.of(me.id());
        }
        return wasMine ? Optional.empty() : customer.csm();
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(zone.getValue().strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Set<String> lines(TextArea field) {
        return Arrays.stream(field.getValue().split("[\\s,]+", -1)).filter(each -> !each.isBlank()).collect(Collectors.toSet());
    }

    private void refuseNothing() {
        nameJa.setInvalid(false);
        languages.setInvalid(false);
        domains.setInvalid(false);
        sites.setInvalid(false);
    }

    private void refuse(CustomerData.Flaw flaw) {
        refuseNothing();
        var field =
                switch (flaw) {
                    case NAME -> nameJa;
                    case LANGUAGES -> languages;
                    case DOMAINS -> domains;
                    case SITES -> sites;
                };
        field.setInvalid(true);
        field.getElement().setProperty("errorMessage", words.say("customers.flaw." + flaw.key()));
        field.getElement().executeJs("this.focus()");
    }
}
