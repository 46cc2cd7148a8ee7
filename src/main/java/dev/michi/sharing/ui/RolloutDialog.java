package dev.michi.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.sharing.Planning;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutPlan;
import dev.michi.uikit.Words;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes or adapts a rollout. It stays open, with all that was typed, until that has worked. */
class RolloutDialog extends Dialog {

    private final RolloutForm form;
    private final transient Function<RolloutPlan, Planning> keep;
    private final transient Consumer<Rollout> kept;

    /** @param action names what the button does */
    RolloutDialog(
            String title,
            String action,
            RolloutForm form,
            Words words,
            Function<RolloutPlan, Planning> keep,
            Consumer<Rollout> kept) {
        this.form = form;
        this.keep = keep;
        this.kept = kept;
        setHeaderTitle(title);
        setWidth("min(860px, 100%)");
        add(form);
        var cancel = new NativeButton(words.say("desk.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(action, click -> form.plan().ifPresent(this::submit));
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void submit(RolloutPlan plan) {
        switch (keep.apply(plan)) {
            case Planning.Planned(var rollout) -> {
                close();
                kept.accept(rollout);
            }
            case Planning.Refused(var flaw) -> form.refuse(flaw);
            case Planning.AlreadyAccepted _ -> form.say("rollout.already-accepted");
        }
    }
}
