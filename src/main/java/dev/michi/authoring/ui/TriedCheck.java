package dev.michi.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.michi.uikit.Markup;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A unit whose check can be answered to see what is said. Nothing of it is kept. */
@Tag("michi-check")
@JsModule("./michi-check.ts")
final class TriedCheck extends Component {

    private static final String DETAIL = "event.detail";

    /** @param tried gets {@code {"attempt": n, "answers": {…}}} */
    TriedCheck(Markup unit, Consumer<JsonNode> tried) {
        getElement().getClassList().add("read");
        getElement()
                .addEventListener(
                        "michi-hand-in",
                        event -> tried.accept(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
        show(unit);
    }

    private void show(Markup unit) {
        getElement().setProperty("innerHTML", unit.html());
    }

    /** Takes the reader to what was said. */
    void showVerdict(Markup unit) {
        show(unit);
        getElement().callJsFunction("showVerdict");
    }
}
