package dev.michi.sharing.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.michi.shared.Language;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareFlaw;
import dev.michi.sharing.ShareWish;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the readers get, and how it looks: everything has an answer already, so that one click shares. */
class TailorForm extends Div {

    private final transient Words words;
    private final transient DeskServices services;
    private final CheckboxGroup<Tutorial> tutorials = new CheckboxGroup<>();
    private final TextField name = new TextField();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final RadioButtonGroup<Share.Style> style = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final TextField contact = new TextField();
    private final DatePicker expires = new DatePicker();
    private final TextField passcode = new TextField();
    private final Checkbox pinned = new Checkbox();
    private final LookFields look;
    private final Sheet preview = new Sheet(Markup.NONE).withClass("tailor__preview");
    private final Div pick = new Div();
    private final Div tailor = new Div();
    private transient Runnable picked = () -> {};

    TailorForm(DeskServices services, Words words, Tutorial first, Consumer<TailorForm> share) {
        this.services = services;
        this.words = words;
        var customer = services.customers().mine();
        this.look = new LookFields(services, Optional.empty(), Optional.empty(), words, this::preview);
        addClassName("tailor");
        tutorials.setItems(services.offered());
        tutorials.setItemLabelGenerator(each -> words.in(each.title()));
        tutorials.select(first);
        name.setValue(words.in(first.title()));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        languages.select(customer.languages());
        style.setItems(Share.Style.values());
        style.setItemLabelGenerator(
                each -> words.say(each == Share.Style.PLAIN ? "desk.style.plain" : "desk.style.standard"));
        style.setValue(Share.Style.PLAIN);
        label();
        pick.addClassName("tailor__part");
        pick.add(tutorials, button("desk.sheet.on", "btn--primary", () -> picked.run()));
        tailor.addClassName("tailor__part");
        tailor.add(
                name,
                languages,
                style,
                note,
                contact,
                more(),
                preview,
                button("desk.sheet.share", "btn--next", () -> share.accept(this)));
        add(pick, tailor);
        List.<HasValue<?, ?>>of(tutorials, languages, note, contact)
                .forEach(field -> field.addValueChangeListener(change -> preview()));
        preview();
    }

    private void label() {
        tutorials.setLabel(words.say("desk.sheet.tutorials"));
        name.setLabel(words.say("desk.sheet.name"));
        name.setHelperText(words.say("desk.sheet.name.help"));
        name.setMaxLength(ShareWish.LONGEST_NAME);
        languages.setLabel(words.say("desk.sheet.languages"));
        style.setLabel(words.say("desk.sheet.style"));
        note.setLabel(words.say("desk.sheet.note"));
        note.setPlaceholder(words.say("desk.sheet.note.example"));
        note.setMaxLength(ShareWish.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        contact.setLabel(words.say("desk.sheet.contact"));
        contact.setHelperText(words.say("desk.sheet.contact.help"));
        contact.setMaxLength(ShareWish.LONGEST_CONTACT);
        contact.setValueChangeMode(ValueChangeMode.LAZY);
        expires.setLabel(words.say("desk.sheet.expires"));
        expires.setHelperText(words.say("desk.sheet.expires.help"));
        expires.setLocale(words.language().locale());
        expires.setMin(LocalDate.now(services.clock().withZone(words.zone())));
        passcode.setLabel(words.say("desk.sheet.passcode"));
        passcode.setHelperText(words.say("desk.sheet.passcode.help"));
        passcode.setMaxLength(ShareWish.LONGEST_PASSCODE);
        passcode.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        pinned.setLabel(words.say("desk.sheet.pinned"));
        List.of(name, note, contact, passcode)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
    }

    /** Words that were suggested for this tutorial. */
    void suggest(String words) {
        note.setValue(words.length() <= ShareWish.LONGEST_NOTE ? words : "");
    }

    private NativeDetails more() {
        var content = new Div(look, expires, passcode, pinned);
        content.addClassName("tailor__more");
        return new NativeDetails(words.say("desk.sheet.more"), content);
    }

    private NativeButton button(String key, String kind, Runnable action) {
        var button = new NativeButton(words.say(key), click -> action.run());
        button.addClassNames("btn", kind);
        return button;
    }

    /** @param then what the button below the list does */
    void showPicking(boolean picking, Runnable then) {
        picked = then;
        pick.setVisible(picking);
        tailor.setVisible(!picking);
    }

    private void preview() {
        preview.show(new PosterPreview(
                        services.customers().mine(),
                        look.shown(),
                        chosen(),
                        languages.getValue().stream().sorted().toList(),
                        note.getValue() + " " + contact.getValue(),
                        Optional.empty(),
                        words)
                .markup());
    }

    /** In the order of the desk. */
    private List<Tutorial> chosen() {
        return services.offered().stream()
                .filter(each -> tutorials.getValue().stream()
                        .anyMatch(chosen -> chosen.id().equals(each.id())))
                .toList();
    }

    ShareWish wish() {
        var end = expires.getOptionalValue()
                .map(day -> day.plusDays(1).atStartOfDay(words.zone()).toInstant());
        return new ShareWish(
                name.getValue(),
                chosen().stream().map(Tutorial::id).toList(),
                languages.getValue().stream().sorted().toList(),
                style.getValue(),
                note.getValue(),
                contact.getValue(),
                look.logo(),
                look.colour(),
                end,
                Optional.of(passcode.getValue()).filter(code -> !code.isBlank()),
                pinned.getValue());
    }

    /** Says at the field what is wrong; all that was typed stays. */
    void refuse(ShareFlaw flaw) {
        var field =
                switch (flaw) {
                    case NAME -> name;
                    case TUTORIALS -> tutorials;
                    case LANGUAGES -> languages;
                    case NOTE -> note;
                    case CONTACT -> contact;
                    case EXPIRES -> expires;
                    case PASSCODE -> passcode;
                };
        field.setInvalid(true);
        field.getElement().setProperty("errorMessage", words.say("desk.flaw." + flaw.key()));
        field.getElement().executeJs("this.closest('details')?.setAttribute('open', ''); this.focus()");
    }
}
