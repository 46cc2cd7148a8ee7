package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.sharing.Share;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.function.Consumer;

/** How a share is doing, and what can be done to it: another look, end or passcode, another link, no link any more. */
class ShareDetails extends Div {

    private final transient DeskServices services;
    private final transient Words words;
    private final transient Share share;
    private final transient Consumer<Share> changed;

    /** @param change asks how it shall be @param changed when it is another one */
    ShareDetails(DeskServices services, Words words, Share share, Runnable change, Consumer<Share> changed) {
        this.services = services;
        this.words = words;
        this.share = share;
        this.changed = changed;
        addClassName("details");
        services.numbers()
                .of(share.id())
                .ifPresent(numbers -> add(new Sheet(new NumbersMarkup(numbers, services.offered(), words).markup())
                        .withClass("sheet__body")));
        if (share.revoked().isEmpty()) {
            var buttons = new Div(
                    button("desk.manage.change", "", change),
                    button("desk.manage.rotate", "", this::askToRotate),
                    button("desk.manage.revoke", "btn--danger", this::askToRevoke));
            buttons.addClassName("details__do");
            if (!share.owner().equals(services.me())) {
                buttons.addComponentAsFirst(button("desk.manage.take-over", "", this::takeOver));
            }
            add(buttons);
        }
    }

    private NativeButton button(String key, String kind, Runnable action) {
        var button = new NativeButton(words.say(key), click -> action.run());
        button.addClassNames("btn", "btn--s");
        if (!kind.isEmpty()) {
            button.addClassName(kind);
        }
        return button;
    }

    private void askToRevoke() {
        new AskDialog(
                        words.say("desk.revoke.title", share.name()),
                        words.say("desk.revoke.text"),
                        words.say("desk.manage.revoke"),
                        words,
                        () -> {
                            changed.accept(services.shares().revoke(share.id()));
                            Toast.show(words.say("desk.revoke.done", share.name()));
                        })
                .open();
    }

    private void askToRotate() {
        new AskDialog(
                        words.say("desk.rotate.title", share.name()),
                        words.say("desk.rotate.text"),
                        words.say("desk.manage.rotate"),
                        words,
                        () -> {
                            services.shares().rotate(share.id());
                            services.shares().find(share.id()).ifPresent(changed);
                            Toast.show(words.say("desk.rotate.done", share.name()));
                        })
                .open();
    }

    private void takeOver() {
        changed.accept(services.shares().takeOver(share.id()));
        Toast.show(words.say("desk.take-over.done", share.name()));
    }
}
