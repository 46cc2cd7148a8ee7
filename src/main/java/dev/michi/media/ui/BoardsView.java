package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.media.Board;
import dev.michi.media.Boards;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.Optional;

/** The storyboards one works on. */
@AllowedTo(Permission.WRITE)
@Route("studio/clips/boards")
class BoardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient SignedIn signedIn;
    private final transient Boards boards;

    BoardsView(SignedIn signedIn, Boards boards) {
        this.signedIn = signedIn;
        this.boards = boards;
        addClassNames("clips-view", "boards-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        removeAll();
        var wrap = new Div(head(words));
        wrap.addClassName("wrap");
        wrap.add(new NewBoard(boards, words, "btn--next"));
        var all = boards.list(Optional.empty(), SHOWN);
        if (all.isEmpty()) {
            wrap.add(new Sheet("div", el("p", text(words.say("studio.boards.none")))).withClass("empty"));
        } else {
            var list = new UnorderedList();
            list.addClassNames("rows", "recordings");
            all.forEach(board -> list.add(row(board, words)));
            wrap.add(list);
        }
        add(wrap);
    }

    private static Sheet head(Words words) {
        return new Sheet(
                "header",
                all(
                        el(
                                "nav",
                                cls("crumb xs"),
                                attr("aria-label", words.say("learning.crumb")),
                                el("a", href("/studio/clips"), text(words.say("studio.clips.title")))),
                        el("h1", text(words.say("studio.boards.title"))),
                        el("p", cls("lead"), text(words.say("studio.boards.lead")))));
    }

    private ListItem row(Board board, Words words) {
        var title = titleOf(board, words);
        var about = all(
                el("b", text(title)),
                el(
                        "span",
                        cls("meta"),
                        el("span", text(words.count("studio.boards.scenes", board.scenes()))),
                        el("span", text(words.day(board.changedAt()))),
                        when(
                                board.clip().isPresent(),
                                () -> el("span", cls("chip chip--done"), text(words.say("studio.boards.made"))))));
        var row = new ListItem(new Sheet("span", about).withClass("grow"));
        var open = new Anchor("/studio/board/" + board.id(), words.say("studio.boards.open"));
        open.addClassNames("btn", "btn--s");
        open.setAriaLabel(words.say("studio.boards.open-named", title));
        var delete = new NativeButton("", click -> askToDelete(board, title, words));
        delete.addClassNames("btn", "btn--icon");
        delete.setAriaLabel(words.say("studio.boards.delete-named", title));
        delete.getElement().setProperty("innerHTML", Icons.icon("close").html());
        row.add(open, delete);
        return row;
    }

    private void askToDelete(Board board, String title, Words words) {
        var dialog = new ConfirmDialog(
                words.say("studio.boards.delete-title", title),
                words.say("studio.boards.delete-text"),
                words.say("studio.boards.delete"),
                confirmed -> {
                    boards.delete(board.id());
                    Toast.show(words.say("studio.boards.deleted"));
                    show();
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("studio.boards.keep"));
        dialog.open();
    }

    static String titleOf(Board board, Words words) {
        var title = words.in(board.title());
        var any = title.isEmpty() ? board.title().ja() + board.title().en() : title;
        return any.isEmpty() ? words.say("studio.boards.untitled") : any;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("studio.boards.title"));
    }
}
