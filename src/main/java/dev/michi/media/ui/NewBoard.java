package dev.michi.media.ui;

import com.vaadin.flow.component.html.NativeButton;
import dev.michi.media.BoardOutcome;
import dev.michi.media.Boards;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import tools.jackson.databind.json.JsonMapper;

/** Begins a storyboard with one scene and opens it. */
final class NewBoard extends NativeButton {

    private static final String BLANK =
            "{\"title\": {\"ja\": \"\", \"en\": \"\"}, \"scenes\": [{\"layout\": \"title\", \"transition\": \"fade\"}]}";

    NewBoard(Boards boards, Words words, String look) {
        addClassNames("btn", look);
        getElement()
                .setProperty(
                        "innerHTML",
                        Markup.all(Icons.icon("plus"), Markup.text(words.say("studio.boards.new")))
                                .html());
        addClickListener(click -> {
            if (boards.create(JsonMapper.shared().readTree(BLANK)) instanceof BoardOutcome.Saved saved) {
                getUI().ifPresent(ui ->
                        ui.navigate("studio/board/" + saved.board().id()));
            }
        });
    }
}
