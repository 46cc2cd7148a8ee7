package dev.michi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Shows markup on a screen as one node. Setting new markup replaces the old one in one round trip. */
@Tag("div")
public class Sheet extends Component {

    public Sheet(Markup markup) {
        this("div", markup);
    }

    /** @param tag {@code div}, {@code section}, {@code header}, {@code ol}, … */
    public Sheet(String tag, Markup markup) {
        super(new Element(tag));
        show(markup);
    }

    public final void show(Markup markup) {
        getElement().setProperty("innerHTML", markup.html());
    }

    public Sheet withClass(String classes) {
        for (var each : classes.split(" ")) {
            getElement().getClassList().add(each);
        }
        return this;
    }
}
