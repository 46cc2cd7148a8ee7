package dev.michi.authoring.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.Studio;
import dev.michi.authoring.TrailManuscript;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.uikit.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A trail as a form: what it is, who it is for, and its modules in order. Says the whole trail after each change. */
final class TrailForm extends Div {

    private static final int PAUSE_MILLIS = 700;
    private static final Map<String, String> HELP =
            Map.of("outcomes", "authoring.trail.outcomes-help", "stamp", "authoring.edit.field-stamp-help");

    private final transient Words words;
    private final transient Consumer<TrailManuscript> changed;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Checkbox start = new Checkbox();
    private final TrailStops stops;
    private @Nullable TrailManuscript shown;
    private boolean showing;

    TrailForm(Words words, Supplier<List<Studio.Choice>> choices, Consumer<TrailManuscript> changed) {
        this.words = words;
        this.changed = changed;
        this.stops = new TrailStops(words, choices, this::tell);
        addClassName("trail-form");
        pair("title", "authoring.edit.field-title", false);
        pair("summary", "authoring.edit.field-summary", true);
        pair("audience", "authoring.trail.audience", false);
        pair("outcomes", "authoring.trail.outcomes", true);
        add(stops);
        pair("owner", "authoring.edit.field-owner-name", false);
        pair("team", "authoring.edit.field-owner-team", false);
        pair("stamp", "authoring.edit.field-stamp", true);
        single("email", "authoring.edit.field-owner-email");
        single("slug", "authoring.edit.field-slug");
        start.setLabel(words.say("authoring.trail.start"));
        start.addValueChangeListener(change -> tell());
        add(start);
    }

    private void pair(String name, String key, boolean lines) {
        for (var language : List.of("ja", "en")) {
            TextFieldBase<?, String> field = lines ? new TextArea() : new TextField();
            field.getElement().setProperty("label", words.say(key) + (language.equals("ja") ? "（日本語）" : " (English)"));
            field.getElement().setAttribute("lang", language);
            Optional.ofNullable(HELP.get(name))
                    .ifPresent(help -> field.getElement().setProperty("helperText", words.say(help)));
            keep(name + "." + language, field);
        }
    }

    private void single(String name, String key) {
        var field = new TextField(words.say(key));
        keep(name, field);
    }

    private void keep(String name, TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> tell());
        fields.put(name, field);
        add(field);
    }

    void show(TrailManuscript trail, boolean open) {
        showing = true;
        shown = trail;
        text("title", trail.title());
        text("summary", trail.summary());
        text("audience", trail.audience());
        text("outcomes", joined(trail.outcomes()));
        text("owner", trail.owner().name());
        text("team", trail.owner().team());
        field("email").setValue(trail.owner().email());
        text("stamp", joined(trail.stamp()));
        field("slug").setValue(trail.slug());
        start.setValue(trail.start());
        stops.show(trail.stops(), open);
        fields.values().forEach(each -> each.setReadOnly(!open));
        start.setReadOnly(!open);
        showing = false;
    }

    private void text(String name, LocalizedText text) {
        field(name + ".ja").setValue(text.ja());
        field(name + ".en").setValue(text.en());
    }

    private TextFieldBase<?, String> field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name));
    }

    private void tell() {
        var before = shown;
        if (showing || before == null) {
            return;
        }
        var now = new TrailManuscript(
                before.id(),
                field("slug").getValue().strip(),
                text("title"),
                text("summary"),
                text("audience"),
                lines("outcomes"),
                new Manuscript.Owner(
                        text("owner"), text("team"), field("email").getValue().strip()),
                lines("stamp"),
                stops.value(),
                before.changes(),
                start.getValue(),
                before.extras());
        shown = now;
        changed.accept(now);
    }

    private LocalizedText text(String name) {
        return new LocalizedText(
                field(name + ".ja").getValue(), field(name + ".en").getValue());
    }

    private LocalizedTexts lines(String name) {
        return new LocalizedTexts(
                field(name + ".ja")
                        .getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                field(name + ".en")
                        .getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static LocalizedText joined(LocalizedTexts texts) {
        return new LocalizedText(String.join("\n", texts.ja()), String.join("\n", texts.en()));
    }

    void focus(String name) {
        fields.entrySet().stream()
                .filter(each -> each.getKey().equals(name) || each.getKey().equals(name + ".ja"))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(each -> ((Focusable<?>) each).focus());
    }
}
