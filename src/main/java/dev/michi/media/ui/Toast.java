package dev.michi.media.ui;

import com.vaadin.flow.component.notification.Notification;

/** A word in passing. */
final class Toast {

    private static final int MILLIS = 4000;

    private Toast() {}

    static void show(String words) {
        Notification.show(words, MILLIS, Notification.Position.BOTTOM_START);
    }
}
