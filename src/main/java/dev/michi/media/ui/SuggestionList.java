package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.media.preview.Suggestion;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;

/** Stretches that may make a clip, and such that had better go, to be taken one by one. */
final class SuggestionList extends Section {

    /** What can be done with a stretch. */
    interface Taking {
        void take(double from, double to);

        void speedUp(double from, double to);

        void drop(double from, double to);
    }

    SuggestionList(List<Suggestion> suggestions, Words words, Taking taking) {
        add(new Sheet(
                "div",
                all(
                        el("h2", text(words.say("studio.ideas"))),
                        el("span", cls("soft small"), text(words.count("studio.ideas.count", suggestions.size()))))));
        getComponentAt(0).addClassName("head");
        if (suggestions.isEmpty()) {
            add(new Sheet("p", text(words.say("studio.ideas.none"))).withClass("soft small"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("ideas");
        suggestions.forEach(each -> list.add(row(each, words, taking)));
        add(list);
    }

    private static ListItem row(Suggestion idea, Words words, Taking taking) {
        var span = Words.clock(idea.from()) + "–" + Words.clock(idea.to());
        var actions = new Div();
        actions.addClassName("do");
        if (idea.why() == Suggestion.Why.IDLE) {
            actions.add(button("faster", span, words, () -> taking.speedUp(idea.from(), idea.to())));
            actions.add(button("drop", span, words, () -> taking.drop(idea.from(), idea.to())));
        } else {
            actions.add(button("take", span, words, () -> taking.take(idea.from(), idea.to())));
        }
        return new ListItem(
                new Sheet("b", text(span)).withClass("num"),
                new Sheet(
                                "span",
                                text(words.say(
                                        "studio.ideas.why-" + idea.why().key(), Words.clock(idea.to() - idea.from()))))
                        .withClass("why"),
                actions);
    }

    private static NativeButton button(String what, String span, Words words, Runnable action) {
        var button = new NativeButton(words.say("studio.ideas." + what), click -> action.run());
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say("studio.ideas." + what + "-named", span));
        return button;
    }
}
