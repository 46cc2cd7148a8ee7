package dev.michi.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import dev.michi.uikit.Markup;

/** A native modal dialog: keeps the focus inside, closes with Escape, and makes the page behind it inert. */
@Tag("dialog")
class MomentDialog extends Component {

    MomentDialog() {
        getElement().getClassList().add("moment");
        getElement().setAttribute("aria-labelledby", "moment");
    }

    /** Shows the moment; its next step gets the focus. */
    void open(Markup markup) {
        getElement().setProperty("innerHTML", markup.html());
        getElement()
                .executeJs("if (!this.open) { this.showModal(); } const next = this.querySelector('[autofocus]');"
                        + " if (next) { next.focus(); }");
    }
}
