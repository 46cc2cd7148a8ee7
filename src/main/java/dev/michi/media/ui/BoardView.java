package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.media.BoardId;
import dev.michi.media.Boards;
import dev.michi.media.ClipLibrary;
import dev.michi.media.Jobs;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;

/** One storyboard before its author: scenes, preview, and the making of the clip. */
@AllowedTo(Permission.WRITE)
@Route("studio/board/:board")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient Boards boards;
    private final transient Jobs jobs;
    private final transient ClipLibrary library;
    private String title = "";

    BoardView(SignedIn signedIn, Boards boards, Jobs jobs, ClipLibrary library) {
        this.signedIn = signedIn;
        this.boards = boards;
        this.jobs = jobs;
        this.library = library;
        addClassName("board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var board = event.getRouteParameters()
                .get("board")
                .filter(Slug::isValid)
                .flatMap(id -> boards.find(new BoardId(id)))
                .orElseThrow(NotFoundException::new);
        title = BoardsView.titleOf(board, words);
        removeAll();
        var queue = new JobList(jobs, library, words);
        var editor = new BoardEditor(board.id(), person.language());
        editor.onMaking(() -> {
            queue.watch();
            Toast.show(words.say("studio.board.making"));
        });
        var head = new Sheet("header", head(words));
        editor.onTitled(() -> boards.find(board.id()).ifPresent(now -> {
            title = BoardsView.titleOf(now, words);
            head.show(head(words));
            UI.getCurrent().getPage().setTitle(getPageTitle());
        }));
        var side = new Aside(queue);
        side.getElement().setAttribute("aria-label", words.say("studio.queue"));
        add(head, editor, side);
    }

    private Markup head(Words words) {
        return all(
                el(
                        "nav",
                        cls("crumb xs"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href("/studio/clips"), text(words.say("studio.clips.title"))),
                        text(" / "),
                        el("a", href("/studio/clips/boards"), text(words.say("studio.boards.title")))),
                el("h1", text(title)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
