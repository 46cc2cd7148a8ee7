package dev.michi.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.michi.people.Profile;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;

/** Name, language, time zone and theme. */
class ProfileSection extends Section {

    private final NameFields name = new NameFields();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<Theme> theme = new RadioButtonGroup<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();

    ProfileSection(Profile profile, Consumer<Profile> save) {
        super("profile");
        language.setLabel(getTranslation("people.settings.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        theme.setLabel(getTranslation("people.settings.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(
                each -> getTranslation("people.settings.theme." + each.name().toLowerCase(Locale.ROOT)));
        zone.setLabel(getTranslation("people.settings.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && !each.startsWith("Etc/") && !each.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        show(profile);
        var button = new NativeButton(getTranslation("people.settings.profile.save"), click -> submit(save));
        button.addClassNames("btn", "btn--primary");
        var choices = new Div(language, theme, zone);
        choices.addClassName("settings__fields");
        add(name, choices, button);
    }

    private void show(Profile profile) {
        name.setName(profile.name());
        language.setValue(profile.language());
        theme.setValue(profile.theme());
        zone.setValue(profile.zone());
    }

    private void submit(Consumer<Profile> save) {
        zone.setInvalid(zone.getValue() == null);
        zone.setErrorMessage(zone.isInvalid() ? getTranslation("people.settings.zone.error") : "");
        if (name.check() && !zone.isInvalid()) {
            save.accept(new Profile(name.name(), language.getValue(), zone.getValue(), theme.getValue()));
        }
    }
}
