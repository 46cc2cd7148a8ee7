package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.michi.authoring.Template;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.function.BiConsumer;

/** Asks what a new module begins with. A title in one language is enough to begin. */
class NewModuleDialog extends Dialog {

    private final transient Words words;
    private final TextField ja = new TextField();
    private final TextField en = new TextField();
    private final RadioButtonGroup<Template> template = new RadioButtonGroup<>();
    private final transient BiConsumer<Template, LocalizedText> begin;

    NewModuleDialog(Words words, BiConsumer<Template, LocalizedText> begin) {
        this.words = words;
        this.begin = begin;
        setWidth("min(640px, 100%)");
        setHeaderTitle(words.say("authoring.new.title"));
        ja.setLabel(words.say("authoring.new.title-ja"));
        en.setLabel(words.say("authoring.new.title-en"));
        ja.setMaxLength(120);
        en.setMaxLength(120);
        ja.getElement().setAttribute("lang", "ja");
        en.getElement().setAttribute("lang", "en");
        template.setLabel(words.say("authoring.new.template"));
        template.setItems(Template.values());
        template.setValue(Template.ENTRY_RULE);
        template.setRenderer(new ComponentRenderer<>(each -> new Sheet(
                "span",
                all(
                        el("b", text(words.say("authoring.template." + each.key()))),
                        el("span", cls("help"), text(words.say("authoring.template-help." + each.key())))))));
        var body = new Div(ja, en, template);
        body.addClassNames("people__form", "publish-form");
        add(body);
        var cancel = new NativeButton(words.say("authoring.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(words.say("authoring.new.do"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                ja.focus();
            }
        });
    }

    private void submit() {
        if (ja.getValue().isBlank() && en.getValue().isBlank()) {
            ja.setErrorMessage(words.say("authoring.new.title-missing"));
            ja.setInvalid(true);
            ja.focus();
            return;
        }
        close();
        begin.accept(
                template.getValue(),
                new LocalizedText(ja.getValue().strip(), en.getValue().strip()));
    }
}
