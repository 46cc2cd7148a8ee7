package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.michi.media.ClipLibrary;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.IntConsumer;

/** The versions of a clip, the newest first; an earlier one can be restored. */
final class VersionList extends Section {

    /** @param made whether the current one can be played yet @param restore gets the version's number */
    VersionList(List<ClipLibrary.VersionRow> versions, boolean made, Words words, IntConsumer restore) {
        var list = new OrderedList();
        list.addClassNames("rows", "versions");
        versions.reversed().forEach(version -> list.add(row(version, made, words, restore)));
        add(new Sheet("div", el("h2", text(words.say("studio.clip.versions")))).withClass("head"), list);
    }

    private static ListItem row(ClipLibrary.VersionRow version, boolean made, Words words, IntConsumer restore) {
        return new ListItem(
                new Sheet(
                                "span",
                                all(
                                        el("b", cls("num"), text("v" + version.number())),
                                        el("span", cls("soft xs"), text(" " + words.day(version.at())))))
                        .withClass("grow"),
                version.current() ? current(made, words) : button(version.number(), words, restore));
    }

    private static Sheet current(boolean made, Words words) {
        return new Sheet("span", text(words.say(made ? "studio.clip.current" : "studio.clip.unmade")))
                .withClass(made ? "chip chip--done" : "chip chip--soon");
    }

    private static Component button(int number, Words words, IntConsumer restore) {
        var button = new NativeButton(words.say("studio.clip.restore"), click -> restore.accept(number));
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say("studio.clip.restore-named", number));
        return button;
    }
}
