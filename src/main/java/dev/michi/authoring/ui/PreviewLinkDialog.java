package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.DraftPreviews;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** The link under which others inside read a draft: made when this opens, copied, looked at, ended. */
final class PreviewLinkDialog extends Dialog {

    private final transient DraftPreviews links;
    private final transient Words words;
    private final DraftId id;

    PreviewLinkDialog(DraftPreviews links, Words words, DraftId id) {
        this.links = links;
        this.words = words;
        this.id = id;
        setWidth("min(560px, 100%)");
        setHeaderTitle(words.say("authoring.link.title"));
        var path = "/previews/" + links.share(id);
        var field = new TextField(words.say("authoring.link.address"));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setValue(path);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> field.setValue(url.getProtocol() + "://" + url.getAuthority() + path));
        var copy = new NativeButton(words.say("authoring.link.copy"), click -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", field.getValue());
            DeskSteps.say(words, "authoring.link.copied");
        });
        copy.addClassNames("btn", "btn--primary");
        var look = new Sheet(
                "span",
                el(
                        "a",
                        cls("btn"),
                        href(path),
                        attr("target", "_blank"),
                        attr("router-ignore", ""),
                        icon("eye"),
                        text(words.say("authoring.link.open"))));
        var tools = new Div(copy, look);
        tools.addClassName("authors__tools");
        var body = new Div(new Paragraph(words.say("authoring.link.lead")), field, tools);
        body.addClassName("authors");
        add(body);
        getFooter().add(end(), closing());
    }

    private NativeButton end() {
        var end = new NativeButton(words.say("authoring.link.end"), click -> {
            links.takeBack(id);
            DeskSteps.say(words, "authoring.link.ended");
            close();
        });
        end.addClassNames("btn", "btn--text");
        return end;
    }

    private NativeButton closing() {
        var close = new NativeButton(words.say("authoring.people.close"), click -> close());
        close.addClassName("btn");
        return close;
    }
}
