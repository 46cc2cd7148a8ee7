package dev.michi.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** Says in passing that something worked. The same words twice, as after a double click, stand there once. */
public final class Toast {

    private static final int MILLIS = 5_000;

    private Toast() {}

    public static void show(String words) {
        show(words, MILLIS);
    }

    /** @param millis how long it stays */
    public static void show(String words, int millis) {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Said.class);
        if (before != null && before.words().equals(words)) {
            before.toast().close();
        }
        var toast = Notification.show(words, millis, Notification.Position.BOTTOM_START);
        ComponentUtil.setData(ui, Said.class, new Said(words, toast));
    }

    private record Said(String words, Notification toast) {}
}
