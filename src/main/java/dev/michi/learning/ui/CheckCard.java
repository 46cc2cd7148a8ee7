package dev.michi.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.michi.uikit.Markup;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The check of a unit. Its form is markup; the element in the browser collects what was answered and sends it, to be saved a moment
 * after each change, and to be handed in.
 */
@Tag("michi-check")
@JsModule("./michi-check.ts")
class CheckCard extends Component {

    private static final String DETAIL = "event.detail";

    CheckCard(String label) {
        getElement().getClassList().add("card");
        getElement().getClassList().add("check");
        getElement().setAttribute("id", "check");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }

    void show(Markup markup) {
        getElement().setProperty("innerHTML", markup.html());
    }

    /** After a hand-in: takes the reader to what was said. */
    void showVerdict(Markup markup) {
        show(markup);
        getElement().callJsFunction("showVerdict");
    }

    /** @param listener gets the answers in progress */
    void onAnswers(Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        "michi-answers",
                        event -> listener.accept(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }

    /** @param listener gets {@code {"attempt": n, "answers": {…}}} */
    void onHandIn(Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        "michi-hand-in",
                        event -> listener.accept(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }
}
