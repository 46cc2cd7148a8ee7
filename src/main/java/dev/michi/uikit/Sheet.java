package dev.michi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Shows markup on a screen as one node. Setting new markup replaces the old one in one round trip. */
@Tag("div")
public class Sheet extends Component {

    private static final String DONE = "event.target.closest('[data-do]').dataset.do";

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

    /**
     * Calls back when something in the markup with {@code data-do} is clicked, with what stands there. Whoever holds the browser
     * can send anything: the service behind has to ask whether it may be done.
     */
    public Sheet onDo(Consumer<String> action) {
        getElement()
                .addEventListener(
                        "click",
                        event -> action.accept(event.getEventData().get(DONE).asString()))
                .setFilter("!!event.target.closest('[data-do]')")
                .addEventData(DONE);
        return this;
    }

    public Sheet withClass(String classes) {
        for (var each : classes.split(" ")) {
            getElement().getClassList().add(each);
        }
        return this;
    }
}
