package dev.michi.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
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

    /** One question a component; a second one takes its place. @param question answers whether to go on asking */
    static void on(Component component, BooleanSupplier question) {
        var before = ComponentUtil.getData(component, Polling.class);
        if (before != null && before.asking != null) {
            return;
        }
        var polling = new Polling(question);
        ComponentUtil.setData(component, Polling.class, polling);
        if (before == null) {
            component.addAttachListener(attached -> current(component).start(attached.getUI()));
            component.addDetachListener(detached -> current(component).stop(detached.getUI()));
        }
        component.getUI().ifPresent(polling::start);
    }

    private static Polling current(Component component) {
        return ComponentUtil.getData(component, Polling.class);
    }

    private void start(UI ui) {
        if (asking == null) {
            count(ui, 1);
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
            count(ui, -1);
        }
    }

    /** The page asks while anybody on it wants to know. */
    private static void count(UI ui, int by) {
        var before = ComponentUtil.getData(ui, Askers.class);
        var now = (before == null ? 0 : before.number) + by;
        ComponentUtil.setData(ui, Askers.class, new Askers(now));
        ui.setPollInterval(now > 0 ? MILLIS : -1);
    }

    private record Askers(int number) {}
}
