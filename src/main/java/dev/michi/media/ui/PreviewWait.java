package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.Previews;
import dev.michi.media.RecordingId;
import dev.michi.media.RecordingPreview;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.function.Consumer;

/** Stands where the desk will be, for as long as the recording is looked through. */
final class PreviewWait extends Div {

    private final Words words;
    private final Sheet bar = new Sheet("div", Markup.NONE).withClass("card preview-wait");

    PreviewWait(Previews previews, RecordingId recording, Words words, Consumer<RecordingPreview> ready) {
        this.words = words;
        add(bar);
        show(0);
        Polling.on(this, () -> {
            var found = previews.find(recording);
            found.ifPresent(ready);
            show(previews.progress(recording));
            return found.isEmpty();
        });
    }

    private void show(int percent) {
        if (percent < 0) {
            bar.show(el("p", cls("error"), text(words.say("studio.desk.unprepared"))));
            return;
        }
        bar.show(all(
                el("p", text(words.say("studio.desk.preparing", percent))),
                el(
                        "div",
                        cls("progress"),
                        attr("role", "progressbar"),
                        attr("aria-label", words.say("studio.desk.preparing-label")),
                        attr("aria-valuenow", percent),
                        attr("aria-valuemin", 0),
                        attr("aria-valuemax", 100),
                        el("span", attr("style", "inline-size:" + percent + "%")))));
    }
}
