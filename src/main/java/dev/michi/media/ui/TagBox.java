package dev.michi.media.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import dev.michi.media.ClipId;
import dev.michi.media.ClipTags;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;

/** Words by which a clip is found, in one field, with commas between them. */
final class TagBox extends Section {

    TagBox(ClipTags tags, ClipId clip, List<String> now, Words words) {
        var field = new Input();
        field.setId("clip-tags");
        field.addClassName("input");
        field.setValue(String.join(", ", now));
        field.getElement().setAttribute("maxlength", "400");
        var label = new NativeLabel(words.say("studio.clip.tags-help"));
        label.addClassNames("soft", "small");
        label.setFor("clip-tags");
        var said = new Sheet(Markup.NONE);
        said.getElement().setAttribute("role", "status");
        var save = new NativeButton(words.say("studio.clip.tags-save"), click -> tags.put(
                        clip, List.of(field.getValue().split("[,、，]")))
                .ifPresentOrElse(
                        kept -> {
                            field.setValue(String.join(", ", kept));
                            said.show(el("p", cls("soft small"), text(words.say("studio.clip.tags-saved"))));
                        },
                        () -> said.show(el("p", cls("error small"), text(words.say("media.api.tags"))))));
        save.addClassNames("btn", "btn--s");
        addClassName("tag-box");
        add(
                new Sheet("div", el("h2", text(words.say("studio.library.tag")))).withClass("head"),
                label,
                field,
                save,
                said);
    }
}
