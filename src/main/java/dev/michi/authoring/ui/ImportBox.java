package dev.michi.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.michi.shared.Language;

/** Takes a content pack, a Markdown file or a presentation, and says what became of it. */
@Tag("michi-import")
@JsModule("./michi-import.ts")
final class ImportBox extends Component {

    /** @param imported runs when there are drafts that were not there before */
    ImportBox(Language language, Runnable imported) {
        getElement().setProperty("labels", Labels.ofImport(language));
        getElement().addEventListener("michi-imported", event -> imported.run());
    }
}
