package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.media.Cut;
import dev.michi.media.preview.Suggestion;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.Consumer;

/** The stretches in which something is said: added one by one, or all pauses between them left out at once. */
final class SaidList extends Section {

    /** @param said not empty @param seconds of the recording */
    SaidList(
            List<Suggestion> said,
            double seconds,
            Words words,
            Consumer<Cut.Range> add,
            Consumer<List<Cut.Range>> keep) {
        var ranges =
                said.stream().map(each -> new Cut.Range(each.from(), each.to())).toList();
        var spoken = ranges.stream().mapToDouble(Cut.Range::seconds).sum();
        add(new Sheet("div", all(el("h2", text(words.say("studio.said"))))).withClass("head"));
        add(new Sheet("p", text(words.say("studio.said.help", Words.clock(spoken), Words.clock(seconds))))
                .withClass("soft small"));
        var all = new NativeButton(words.say("studio.said.keep"), click -> {
            keep.accept(ranges);
            Toast.show(words.say("studio.said.kept"));
        });
        all.addClassNames("btn", "btn--s");
        var list = new UnorderedList();
        list.addClassNames("ideas", "ideas--said");
        ranges.forEach(range -> list.add(row(range, words, add)));
        add(all, list);
    }

    private static ListItem row(Cut.Range range, Words words, Consumer<Cut.Range> add) {
        var span = Words.clock(range.from()) + "–" + Words.clock(range.to());
        var button = new NativeButton(words.say("studio.said.add"), click -> add.accept(range));
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say("studio.said.add-named", span));
        return new ListItem(new Sheet("b", text(span)).withClass("num"), button);
    }
}
