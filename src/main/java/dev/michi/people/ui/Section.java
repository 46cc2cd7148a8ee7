package dev.michi.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A part of the settings: hangs from a rule with its heading, as drawn. */
class Section extends com.vaadin.flow.component.html.Section {

    /** @param name of the part in the translations, {@code people.settings.<name>.heading} and {@code .lead} */
    Section(String name) {
        var key = "people.settings." + name;
        addClassName("settings__section");
        var heading = new H2(getTranslation(key + ".heading"));
        heading.setId("settings-" + name);
        var head = new Div(heading);
        head.addClassName("head");
        var lead = new Paragraph(getTranslation(key + ".lead"));
        lead.addClassNames("soft", "small");
        add(head, lead);
        getElement().setAttribute("aria-labelledby", "settings-" + name);
    }
}
