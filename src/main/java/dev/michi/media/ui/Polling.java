package dev.michi.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks again every two seconds, for as long as a component is on the page and wants to know. */
final class Polling {

    private static final int MILLIS = 2000;

    private final BooleanSupplier question;
    private @Nullable Registration asking;

    private Polling(BooleanSupplier question) {
        this.question = question;
    }

    /** @param question answers whether to go on asking */
    static void on(Component component, BooleanSupplier question) {
        var polling = new Polling(question);
        component.addAttachListener(attached -> polling.start(attached.getUI()));
        component.addDetachListener(detached -> polling.stop(detached.getUI()));
        component.getUI().ifPresent(polling::start);
    }

    private void start(UI ui) {
        if (asking == null) {
            ui.setPollInterval(MILLIS);
            asking = ui.addPollListener(poll -> {
                if (!question.getAsBoolean()) {
                    stop(ui);
                }
            });
        }
    }

    private void stop(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }
}
