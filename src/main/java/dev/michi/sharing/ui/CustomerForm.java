package dev.michi.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.Customer;
import dev.michi.people.CustomerData;
import dev.michi.people.DomainTaken;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we know of a customer. What cannot be taken is said at its field, and everything typed stays. */
class CustomerForm extends Div {

    private final transient Words words;
    private final transient List<Person> caretakers;
    private final TextField nameJa = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField colour = new TextField();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final TextArea domains = new TextArea();
    private final TextArea sites = new TextArea();
    private final Select<Customer.Contract> contract = new Select<>();
    private final Select<Person> csm = new Select<>();

    /** @param caretakers who may look after it */
    CustomerForm(CustomerData data, List<Person> caretakers, Words words) {
        this.words = words;
        this.caretakers = caretakers;
        addClassName("customer__form");
        domains.addClassName("customer__domains");
        label();
        choices();
        fill(data);
        add(nameJa, nameEn, contract, csm, languages, zone, colour, domains, sites);
    }

    private void label() {
        nameJa.setLabel(words.say("customers.name-ja"));
        nameEn.setLabel(words.say("customers.name-en"));
        colour.setLabel(words.say("desk.company.colour"));
        colour.setHelperText(words.say("customers.colour.help"));
        zone.setLabel(words.say("customers.zone"));
        languages.setLabel(words.say("desk.sheet.languages"));
        domains.setLabel(words.say("customers.domains"));
        domains.setHelperText(words.say("customers.domains.help"));
        sites.setLabel(words.say("customers.sites"));
        sites.setHelperText(words.say("customers.sites.help"));
        contract.setLabel(words.say("customers.contract"));
        csm.setLabel(words.say("customers.csm"));
        zone.setManualValidation(true);
        colour.setManualValidation(true);
    }

    private void choices() {
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && !each.startsWith("Etc/") && !each.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        contract.setItems(Customer.Contract.values());
        contract.setItemLabelGenerator(each -> each == null
                ? ""
                : words.say("customers.contract." + each.name().toLowerCase(Locale.ROOT)));
        csm.setItems(caretakers);
        csm.setEmptySelectionAllowed(true);
        csm.setEmptySelectionCaption(words.say("customers.csm.nobody"));
        csm.setItemLabelGenerator(each ->
                each == null ? words.say("customers.csm.nobody") : each.name().full(words.language()));
    }

    private void fill(CustomerData data) {
        nameJa.setValue(data.name().ja());
        nameEn.setValue(data.name().en());
        colour.setValue(data.accent().hex().toLowerCase(Locale.ROOT));
        zone.setValue(data.zone());
        languages.select(data.languages());
        domains.setValue(String.join("\n", data.domainsShown()));
        sites.setValue(String.join("\n", data.sites().stream().sorted().toList()));
        contract.setValue(data.contract());
        data.csm().flatMap(this::caretaker).ifPresent(csm::setValue);
    }

    private Optional<Person> caretaker(PersonId id) {
        return caretakers.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What was filled in; empty where something cannot be taken, which is then said at its field. */
    Optional<CustomerData> data() {
        var accent = Colour.parse(colour.getValue());
        say(colour, "customers.flaw.colour", accent.isEmpty());
        say(zone, "customers.flaw.zone", zone.isEmpty());
        if (accent.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        var data = new CustomerData(
                new LocalizedText(nameJa.getValue().strip(), nameEn.getValue().strip()),
                accent.get(),
                zone.getValue(),
                languages.getValue().stream().sorted().toList(),
                lines(domains),
                lines(sites),
                contract.getValue(),
                csm.getOptionalValue().map(Person::id));
        List.<HasValidation>of(nameJa, nameEn, languages, domains, sites).forEach(field -> field.setInvalid(false));
        data.flaw().ifPresent(this::refuse);
        return data.flaw().isPresent() ? Optional.empty() : Optional.of(data);
    }

    /** There is a customer of this name already. */
    void refuseName() {
        say(nameEn, "customers.flaw.taken", true);
        nameEn.focus();
    }

    /** Nothing was saved: these domains cannot be this company's alone. */
    void refuse(List<DomainTaken> taken) {
        var lines = Stream.concat(taken.stream().map(this::why), Stream.of(words.say("customers.domain.advice")));
        domains.setErrorMessage(lines.collect(Collectors.joining("\n")));
        domains.setInvalid(true);
        domains.focus();
    }

    private String why(DomainTaken taken) {
        return switch (taken) {
            case DomainTaken.Public(var domain) -> words.say("customers.domain.public", domain);
            case DomainTaken.Listed(var domain, var _, var name) ->
                words.say("customers.domain.listed", domain, words.in(name));
            case DomainTaken.InUse(var domain, var person, var customer) ->
                customer.map(name -> words.say(
                                "customers.domain.in-use", domain, person.full(words.language()), words.in(name)))
                        .orElseGet(
                                () -> words.say("customers.domain.in-use.ours", domain, person.full(words.language())));
        };
    }

    private void say(HasValidation field, String key, boolean invalid) {
        field.setErrorMessage(invalid ? words.say(key) : "");
        field.setInvalid(invalid);
    }

    private static Set<String> lines(TextArea field) {
        return Arrays.stream(field.getValue().split("[\\s,]+", -1))
                .filter(each -> !each.isBlank())
                .collect(Collectors.toSet());
    }

    private void refuse(CustomerData.Flaw flaw) {
        var field =
                switch (flaw) {
                    case NAME ->
                        nameJa.getValue().isBlank() || !nameEn.getValue().isBlank() ? nameJa : nameEn;
                    case LANGUAGES -> languages;
                    case DOMAINS -> domains;
                    case SITES -> sites;
                };
        say(field, "customers.flaw." + flaw.key(), true);
        ((Component) field).getElement().executeJs("this.focus()");
    }
}
