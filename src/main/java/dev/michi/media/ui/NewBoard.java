package dev.michi.media.ui;

import com.vaadin.flow.component.html.NativeButton;
import dev.michi.media.BoardOutcome;
import dev.michi.media.Boards;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Begins a storyboard with one scene and opens it: the same one, however often it is clicked. */
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
        var key = UUID.randomUUID().toString();
        addClickListener(click -> {
            var begun = boards.create(JsonMapper.shared().readTree(BLANK), Optional.of(key));
            if (begun instanceof BoardOutcome.Saved saved) {
                getUI().ifPresent(ui ->
                        ui.navigate("studio/board/" + saved.board().id()));
            }
        });
    }
}
