package dev.michi.sharing.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.michi.catalog.ModuleId;
import dev.michi.shared.Language;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareChange;
import dev.michi.sharing.ShareFlaw;
import dev.michi.sharing.ShareWish;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the readers get, and how it looks. For a new share everything has an answer already, so that one click shares; for
 * one that is there, everything is as it is.
 */
class TailorForm extends Div {

    private final transient Words words;
    private final transient DeskServices services;
    private final transient Optional<Share> before;
    private final CheckboxGroup<Tutorial> tutorials = new CheckboxGroup<>();
    private final TextField name = new TextField();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final RadioButtonGroup<Share.Style> style = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final TextField contact = new TextField();
    private final LastDay expires;
    private final PasscodeFields passcode;
    private final Checkbox pinned = new Checkbox();
    private final LookFields look;
    private final Sheet preview = new Sheet(Markup.NONE).withClass("tailor__preview");
    private final Div pick = new Div();
    private final Div tailor = new Div();
    private transient Runnable picked = () -> {};

    /** Of a new share, beginning with this tutorial. */
    TailorForm(DeskServices services, Words words, Tutorial first, Consumer<TailorForm> share) {
        this(services, words, Optional.empty(), "desk.sheet.share", share);
        tutorials.select(first);
        name.setValue(words.in(first.title()));
        languages.select(services.customers().mine().languages());
        style.setValue(Share.Style.PLAIN);
        pick.add(button("desk.sheet.on", "btn--primary", () -> picked.run()));
        preview();
    }

    /** Of one that is there. */
    TailorForm(DeskServices services, Words words, Share share, Consumer<TailorForm> save) {
        this(services, words, Optional.of(share), "desk.change.save", save);
        tutorials.select(services.offered().stream()
                .filter(each -> share.tutorials().contains(each.id()))
                .toList());
        name.setValue(share.name());
        languages.select(share.languages());
        style.setValue(share.style());
        note.setValue(share.note());
        contact.setValue(share.contact());
        pinned.setValue(!share.pinned().isEmpty());
        preview();
    }

    private TailorForm(
            DeskServices services, Words words, Optional<Share> before, String submit, Consumer<TailorForm> submitted) {
        this.services = services;
        this.words = words;
        this.before = before;
        this.look = new LookFields(
                services, before.flatMap(Share::colour), before.flatMap(Share::logo), words, this::preview);
        this.expires = new LastDay(before.flatMap(Share::expires), words, services.clock());
        this.passcode = new PasscodeFields(before.filter(Share::passcode).isPresent(), words);
        addClassName("tailor");
        tutorials.setItems(services.offered());
        tutorials.setItemLabelGenerator(each -> words.in(each.title()));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        style.setItems(Share.Style.values());
        style.setItemLabelGenerator(
                each -> words.say(each == Share.Style.PLAIN ? "desk.style.plain" : "desk.style.standard"));
        label();
        pick.addClassName("tailor__part");
        pick.add(tutorials);
        tailor.addClassName("tailor__part");
        tailor.add(
                name,
                languages,
                style,
                note,
                contact,
                more(),
                preview,
                button(submit, "btn--next", () -> submit(submitted)));
        add(pick, tailor);
        List.<HasValue<?, ?>>of(tutorials, languages, note, contact)
                .forEach(field -> field.addValueChangeListener(change -> preview()));
    }

    private void submit(Consumer<TailorForm> submitted) {
        if (expires.isGarbled()) {
            refuse(ShareFlaw.EXPIRES);
        } else {
            submitted.accept(this);
        }
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
        var isPinned = before.filter(share -> !share.pinned().isEmpty()).isPresent();
        pinned.setLabel(words.say(isPinned ? "desk.sheet.pinned.there" : "desk.sheet.pinned"));
        List.of(name, note, contact)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
    }

    /** Words that were suggested for this tutorial. */
    void suggest(String words) {
        note.setValue(words.length() <= ShareWish.LONGEST_NOTE ? words : "");
    }

    private NativeDetails more() {
        var content = new Div(look, expires, passcode, pinned);
        content.addClassName("tailor__more");
        var details = new NativeDetails(words.say("desk.sheet.more"), content);
        details.setOpen(before.isPresent());
        return details;
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
                        theLanguages(),
                        note.getValue() + "\n" + contact.getValue(),
                        Optional.empty(),
                        words)
                .markup());
    }

    /** Those that were there in their order, others after them in that of the desk. */
    private List<Tutorial> chosen() {
        var former = before.map(Share::tutorials).orElse(List.of());
        var ids = tutorials.getValue().stream().map(Tutorial::id).toList();
        var offered = services.offered();
        return Stream.concat(former.stream(), offered.stream().map(Tutorial::id))
                .distinct()
                .filter(ids::contains)
                .flatMap(id -> offered.stream().filter(each -> each.id().equals(id)))
                .toList();
    }

    /** The one that came first stays first. */
    private List<Language> theLanguages() {
        var former = before.map(Share::languages).orElse(List.of());
        return Stream.concat(former.stream(), Stream.of(Language.values()))
                .distinct()
                .filter(languages.getValue()::contains)
                .toList();
    }

    private List<ModuleId> theTutorials() {
        return chosen().stream().map(Tutorial::id).toList();
    }

    ShareWish wish() {
        return new ShareWish(
                name.getValue(),
                theTutorials(),
                theLanguages(),
                style.getValue(),
                note.getValue(),
                contact.getValue(),
                look.logo(),
                look.colour(),
                expires.end(),
                passcode.typed(),
                pinned.getValue());
    }

    ShareChange change() {
        return new ShareChange(wish(), passcode.keeps());
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
                    case PASSCODE -> passcode.field();
                };
        field.setInvalid(true);
        field.getElement().setProperty("errorMessage", words.say("desk.flaw." + flaw.key()));
        field.getElement().executeJs("this.closest('details')?.setAttribute('open', ''); this.focus()");
    }
}
