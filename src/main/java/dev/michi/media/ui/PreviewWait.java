package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.RecordingPreview;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Stands where the desk will be, for as long as the recording is looked through. */
final class PreviewWait extends Div {

    private final Words words;
    private final Sheet bar = new Sheet("div", dev.michi.uikit.Markup.NONE).withClass("card preview-wait");

    PreviewWait(
            Supplier<Optional<RecordingPreview>> preview,
            IntSupplier percent,
            Words words,
            Consumer<RecordingPreview> ready) {
        this.words = words;
        add(bar);
        show(percent.getAsInt());
        Polling.on(this, () -> {
            var found = preview.get();
            if (found.isPresent()) {
                ready.accept(found.get());
                return false;
            }
            show(percent.getAsInt());
            return true;
        });
    }

    private void show(int percent) {
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
