package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.people.CustomerId;
import dev.michi.shared.LocalizedText;
import dev.michi.sharing.Planning;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutPlan;
import dev.michi.sharing.Rollouts;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What was prepared for a customer, and whether its admin has accepted it. */
class RolloutList extends Section {

    private final transient Rollouts rollouts;
    private final transient CustomerId customer;
    private final transient List<Tutorial> tutorials;
    private final transient LocalDate today;
    private final transient Words words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    /** @param tutorials that the customer may hand out */
    RolloutList(Rollouts rollouts, CustomerId customer, List<Tutorial> tutorials, LocalDate today, Words words) {
        this.rollouts = rollouts;
        this.customer = customer;
        this.tutorials = tutorials;
        this.today = today;
        this.words = words;
        addClassName("rollouts");
        list.addClassName("rows");
        none.addClassName("soft");
        none.setText(words.say("customers.rollouts.empty"));
        var prepare = new NativeButton(words.say("customers.rollouts.prepare"), click -> prepare());
        prepare.addClassNames("btn", "btn--s");
        var head = new Div(new H2(words.say("customers.rollouts.title")), prepare);
        head.addClassName("head");
        add(head, none, list);
        refresh();
    }

    private void refresh() {
        var prepared = rollouts.of(customer);
        none.setVisible(prepared.isEmpty());
        list.removeAll();
        prepared.forEach(rollout -> list.add(row(rollout)));
    }

    private ListItem row(Rollout rollout) {
        var about =
                new Span(words.count("customers.rollouts.count", rollout.items().size()) + " · "
                        + words.say(
                                "customers.rollouts.from",
                                words.day(rollout.items().getFirst().on())));
        about.addClassNames("soft", "xs");
        var what = new Div(new Span(words.in(rollout.title())), about);
        what.addClassName("admins__who");
        var state = new Span(rollout.accepted()
                .map(at -> words.say("customers.rollouts.accepted", words.day(at)))
                .orElseGet(() -> words.say("customers.rollouts.waiting")));
        state.addClassName("chip");
        var item = new ListItem(what, state);
        if (!rollout.isAccepted()) {
            var change = new NativeButton(words.say("customers.rollouts.change"), click -> change(rollout));
            change.addClassNames("btn", "btn--s");
            change.setAriaLabel(words.say("customers.rollouts.change") + ": " + words.in(rollout.title()));
            item.add(change);
        }
        return item;
    }

    private void prepare() {
        var key = UUID.randomUUID().toString();
        open(
                words.say("customers.rollouts.prepare"),
                new RolloutPlan(LocalizedText.EMPTY, List.of()),
                plan -> rollouts.prepare(key, customer, plan));
    }

    private void change(Rollout rollout) {
        open(
                words.in(rollout.title()),
                new RolloutPlan(rollout.title(), rollout.items()),
                plan -> rollouts.change(rollout.id(), plan));
    }

    private void open(String title, RolloutPlan plan, Function<RolloutPlan, Planning> keep) {
        var form = new RolloutForm(plan, tutorials, today, words);
        new RolloutDialog(title, words.say("customers.rollouts.save"), form, words, keep, this::kept).open();
    }

    private void kept(Rollout rollout) {
        refresh();
        Toast.show(words.say("customers.rollouts.saved", words.in(rollout.title())));
    }
}
