package dev.michi.authoring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.authoring.FieldNames;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.Problem;
import dev.michi.platform.Translations;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.Consumer;

/** What has to be written before the next step; each line leads to its place. */
class MissingDialog extends Dialog {

    private static final int MOST = 20;

    MissingDialog(
            Words words,
            Translations translations,
            Manuscript manuscript,
            List<Problem> problems,
            Consumer<Spot> show) {
        setWidth("min(560px, 100%)");
        setHeaderTitle(words.count("authoring.missing-dialog", problems.size()));
        var names = new FieldNames(List.of(manuscript), words.language(), words::say);
        var list = new UnorderedList();
        list.addClassName("missing-list");
        problems.stream().limit(MOST).forEach(problem -> {
            var line = new NativeButton(problem.line(names, translations, words.language()), click -> {
                close();
                show.accept(Spot.of(problem.field()));
            });
            line.addClassName("link");
            list.add(new ListItem(line));
        });
        add(list);
        var back = new NativeButton(words.say("authoring.missing-dialog.back"), click -> close());
        back.addClassName("btn");
        getFooter().add(back);
    }
}
