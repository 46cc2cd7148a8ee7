package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.michi.authoring.Studio;
import dev.michi.authoring.TrailManuscript.Stop;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The modules of a trail in order: moved by drag or by buttons, each required or optional. */
final class TrailStops extends Div {

    private final transient Words words;
    private final transient Supplier<List<Studio.Choice>> choices;
    private final transient Runnable changed;
    private final Paragraph none = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final ComboBox<Studio.Choice> more = new ComboBox<>();
    private List<Stop> stops = List.of();
    private transient List<Studio.Choice> all = List.of();
    private boolean open = true;

    /** @param choices the modules there are */
    TrailStops(Words words, Supplier<List<Studio.Choice>> choices, Runnable changed) {
        this.words = words;
        this.choices = choices;
        this.changed = changed;
        addClassName("trail-stops");
        none.addClassName("soft");
        none.setText(words.say("authoring.trail.stops-none"));
        more.setLabel(words.say("authoring.trail.add"));
        more.setItemLabelGenerator(this::label);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var now = new ArrayList<>(stops);
                now.add(new Stop(change.getValue().slug(), false));
                more.clear();
                set(now);
            }
        });
        add(new H2(words.say("authoring.trail.stops")), none, list, more);
    }

    List<Stop> value() {
        return stops;
    }

    void show(List<Stop> now, boolean mayChange) {
        stops = List.copyOf(now);
        open = mayChange;
        all = choices.get();
        draw();
    }

    private void set(List<Stop> now) {
        stops = List.copyOf(now);
        draw();
        changed.run();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < stops.size(); i++) {
            list.add(item(i));
        }
        none.setVisible(stops.isEmpty());
        more.setVisible(open);
        more.setItems(all.stream()
                .filter(module -> stops.stream().noneMatch(stop -> stop.module().equals(module.slug())))
                .toList());
    }

    private ListItem item(int at) {
        var stop = stops.get(at);
        var module =
                all.stream().filter(each -> each.slug().equals(stop.module())).findFirst();
        var name = module.map(each -> Titles.of(each.title(), words)).orElse(stop.module());
        var optional = new Checkbox(words.say("authoring.trail.optional"), stop.optional());
        optional.setReadOnly(!open);
        optional.setAriaLabel(words.say("authoring.trail.optional") + ": " + name);
        optional.addValueChangeListener(change -> replace(at, new Stop(stop.module(), change.getValue())));
        var title = new Span(name);
        if (!module.map(Studio.Choice::live).orElse(true)) {
            var draft = new Span(words.say("authoring.stage.draft"));
            draft.addClassName("chip");
            title.add(" ");
            title.add(draft);
        }
        var item = new ListItem(title, optional);
        item.addClassName("trail-stop");
        if (open) {
            item.add(
                    button("authoring.edit.up", "down", name, at > 0, () -> move(at, at - 1), "upwards"),
                    button("authoring.edit.down", "down", name, at < stops.size() - 1, () -> move(at, at + 1), ""),
                    button("authoring.edit.remove", "close", name, true, () -> remove(at), ""));
            draggable(item, at);
        }
        return item;
    }

    private void draggable(ListItem item, int at) {
        var source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(at);
        var target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData().ifPresent(from -> move((Integer) from, at)));
    }

    private NativeButton button(String key, String icon, String name, boolean can, Runnable act, String turn) {
        var button = new NativeButton("", click -> act.run());
        button.addClassNames("btn", "btn--icon");
        button.getElement().setProperty("innerHTML", icon(icon).html());
        if (!turn.isEmpty()) {
            button.addClassName(turn);
        }
        button.setAriaLabel(words.say(key) + ": " + name);
        button.setEnabled(can);
        return button;
    }

    private void move(int from, int to) {
        var now = new ArrayList<>(stops);
        now.add(to, now.remove(from));
        set(now);
        list.getChildren().skip(to).findFirst().ifPresent(item -> focus(item, to > from));
    }

    /** Whoever moves it on by the keyboard stays on it. */
    private static void focus(Component item, boolean downwards) {
        var buttons = item.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
        var wished = buttons.get(downwards ? 1 : 0);
        (wished.isEnabled() ? wished : buttons.get(downwards ? 0 : 1)).focus();
    }

    private void remove(int at) {
        var now = new ArrayList<>(stops);
        now.remove(at);
        set(now);
    }

    private void replace(int at, Stop stop) {
        var now = new ArrayList<>(stops);
        now.set(at, stop);
        set(now);
    }

    private String label(Studio.Choice module) {
        var title = Titles.of(module.title(), words);
        return module.live() ? title : words.say("authoring.trail.coming", title);
    }
}
