package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Stage;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** What one does now and then with what is being written: who writes, a link to show it, the file of it, throwing it away. */
final class DeskMenu extends Div {

    private static final String ID = "desk-more";

    private final transient DeskParts parts;
    private final transient Words words;
    private final transient Desk desk;
    private final Div items = new Div();

    DeskMenu(DeskParts parts, Words words, Desk desk, Draft draft) {
        this.parts = parts;
        this.words = words;
        this.desk = desk;
        var open = new NativeButton();
        open.addClassNames("btn", "btn--icon");
        open.getElement().setAttribute("popovertarget", ID);
        open.setAriaLabel(words.say("authoring.desk.more"));
        open.getElement().setProperty("innerHTML", icon("more").html());
        items.setId(ID);
        items.addClassName("menu--desk");
        items.getElement().setAttribute("popover", "");
        fill(draft);
        add(open, items);
    }

    private void fill(Draft draft) {
        item("people", "authoring.desk.people", () -> new AuthorsDialog(parts, words, draft.id()).open());
        if (draft.id().kind() == DraftId.Kind.MODULE) {
            item("link", "authoring.desk.preview", () -> new PreviewLinkDialog(parts.links(), words, draft.id())
                    .open());
        }
        items.add(export(draft));
        boolean begun = draft.basis().isEmpty() || !draft.writers().isEmpty();
        boolean open = begun && !(draft.stage() instanceof Stage.Published || draft.stage() instanceof Stage.Scheduled);
        if (open && parts.authorship().isMine(draft)) {
            item("ban", "authoring.desk.discard", () -> discard(draft.id()));
        }
    }

    private void item(String icon, String key, Runnable act) {
        var item = new NativeButton("", click -> desk.afterSaving(act));
        item.getElement()
                .setProperty("innerHTML", all(icon(icon), text(words.say(key))).html());
        item.getElement().setAttribute("popovertarget", ID);
        item.getElement().setAttribute("popovertargetaction", "hide");
        items.add(item);
    }

    /** What learners have, else what is written here, as a file that any Michi takes in. */
    private Sheet export(Draft draft) {
        var address =
                "/api/v1/" + draft.id().kind().key() + "s/" + draft.manuscript().slug() + "/pack";
        return new Sheet(
                "span",
                el(
                        "a",
                        href(address),
                        attr("download", ""),
                        attr("router-ignore", ""),
                        icon("download"),
                        text(words.say("authoring.desk.export"))));
    }

    private void discard(DraftId id) {
        parts.drafts().find(id).ifPresent(now -> new SureDialog(
                        words, "authoring.discard.", Titles.of(now.manuscript().title(), words), () -> discarded(now))
                .open());
    }

    private void discarded(Draft draft) {
        boolean done = parts.drafts().discard(draft.id(), draft.revision());
        DeskSteps.say(words, done ? "authoring.done.discarded" : "authoring.refused.outdated");
        if (done) {
            UI.getCurrent().navigate("studio");
        }
    }
}
