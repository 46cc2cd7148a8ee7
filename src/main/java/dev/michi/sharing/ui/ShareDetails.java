package dev.michi.sharing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareChange;
import dev.michi.sharing.Sharing;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.function.Consumer;

/** How a share is doing, and what can be done to it: another end, another link, no link any more. */
class ShareDetails extends Div {

    private static final int LONGER_DAYS = 30;

    private final transient DeskServices services;
    private final transient Words words;
    private final transient Share share;
    private final transient Consumer<Share> changed;

    ShareDetails(DeskServices services, Words words, Share share, Consumer<Share> changed) {
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
                    button("desk.manage.extend", "", this::askForEnd),
                    button("desk.manage.look", "", this::askForLook),
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
                            Notification.show(words.say("desk.revoke.done", share.name()));
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
                            Notification.show(words.say("desk.rotate.done", share.name()));
                        })
                .open();
    }

    private void takeOver() {
        changed.accept(services.shares().takeOver(share.id()));
        Notification.show(words.say("desk.take-over.done", share.name()));
    }

    private void askForLook() {
        var look = new LookFields(services, share.colour(), share.logo(), words, () -> {});
        new FieldsDialog(words.say("desk.look.title", share.name()), words.say("desk.look.save"), look, words, () -> {
                    var change = ShareChange.of(share).withLook(look.logo(), look.colour());
                    if (services.shares().change(share.id(), change) instanceof Sharing.Shared(var now, var _, var _)) {
                        changed.accept(now);
                        Notification.show(words.say("desk.look.done", share.name()));
                    }
                })
                .open();
    }

    private void askForEnd() {
        var today = LocalDate.now(services.clock().withZone(words.zone()));
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("desk.extend.title", share.name()));
        dialog.setWidth("min(480px, 100%)");
        var day = new DatePicker(words.say("desk.sheet.expires"));
        day.setHelperText(words.say("desk.sheet.expires.help"));
        day.setLocale(words.language().locale());
        day.setMin(today);
        day.setValue(share.expires()
                .map(end -> words.date(end).minusDays(1))
                .filter(last -> last.isAfter(today))
                .orElse(today.plusDays(LONGER_DAYS)));
        day.setWidthFull();
        dialog.add(day);
        var cancel = new NativeButton(words.say("desk.keep"), click -> dialog.close());
        cancel.addClassName("btn");
        var save = new NativeButton(words.say("desk.extend.save"), click -> extend(day, dialog));
        save.addClassNames("btn", "btn--primary");
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }

    private void extend(DatePicker day, Dialog dialog) {
        var end = day.getOptionalValue()
                .map(last -> last.plusDays(1).atStartOfDay(words.zone()).toInstant());
        switch (services.shares().change(share.id(), ShareChange.of(share).withExpires(end))) {
            case Sharing.Shared(var now, var _, var _) -> {
                dialog.close();
                changed.accept(now);
                Notification.show(words.say("desk.extend.done", share.name()));
            }
            case Sharing.Refused(var flaw) -> {
                day.setInvalid(true);
                day.setErrorMessage(words.say("desk.flaw." + flaw.key()));
            }
        }
    }
}
