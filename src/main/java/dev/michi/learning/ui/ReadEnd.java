package dev.michi.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Stands after the text of a unit and tells once that the reader has come that far. */
@Tag("michi-read-end")
@JsModule("./michi-read-end.ts")
class ReadEnd extends Component {

    ReadEnd(Runnable onReached) {
        getElement().addEventListener("michi-read", event -> onReached.run());
    }
}
