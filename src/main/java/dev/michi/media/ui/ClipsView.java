package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.media.Boards;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipTags;
import dev.michi.media.Jobs;
import dev.michi.media.Recordings;
import dev.michi.media.Uploads;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import org.springframework.util.unit.DataSize;

/** The author's clips: recordings to cut from, clips that were made, and what is being made now. */
@AllowedTo(Permission.WRITE)
@Route("studio/clips")
class ClipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient Recordings recordings;
    private final transient Uploads uploads;
    private final transient ClipLibrary library;
    private final transient ClipTags tags;
    private final transient Clock clock;
    private final transient Jobs jobs;
    private final transient Boards boards;

    ClipsView(
            SignedIn signedIn,
            Recordings recordings,
            Uploads uploads,
            ClipLibrary library,
            ClipTags tags,
            Jobs jobs,
            Clock clock,
            Boards boards) {
        this.signedIn = signedIn;
        this.recordings = recordings;
        this.uploads = uploads;
        this.library = library;
        this.tags = tags;
        this.clock = clock;
        this.jobs = jobs;
        this.boards = boards;
        addClassName("clips-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        removeAll();
        var upload = new UploadBox(DataSize.ofBytes(uploads.most()));
        var list = new RecordingList(recordings, uploads, clock, words);
        upload.onReceived(list::watch);
        var left = new Div(
                upload,
                fromText(words),
                list,
                clips(words, LibraryFilter.of(event.getLocation().getQueryParameters(), person.id())));
        left.addClassName("clips__main");
        var side = new Aside(new JobList(jobs, library, words));
        side.getElement().setAttribute("aria-label", words.say("studio.jobs"));
        var columns = new Div(left, side);
        columns.addClassName("clips__columns");
        var wrap = new Div(new Header(new H1(words.say("studio.clips.title")), lead(words)), tabs(words), columns);
        wrap.addClassName("wrap");
        add(wrap);
    }

    /** No recording is needed: text, pictures, slides. */
    private Div fromText(Words words) {
        var all = new Anchor("/studio/clips/boards", words.say("studio.boards.all"));
        all.addClassName("btn");
        var tools = new Div(new NewBoard(boards, words, "btn--primary"), all);
        tools.addClassName("ranges__tools");
        return tools;
    }

    /** The studio has two halves: what is written, and clips. */
    private static Sheet tabs(Words words) {
        return new Sheet(el(
                "nav",
                cls("tabs studio__tabs"),
                attr("aria-label", words.say("authoring.studio.tabs")),
                el("a", href("/studio"), text(words.say("authoring.studio.tab-works"))),
                el(
                        "a",
                        href("/studio/clips"),
                        attr("aria-current", "page"),
                        text(words.say("authoring.studio.tab-clips")))));
    }

    private static Sheet lead(Words words) {
        return new Sheet("p", text(words.say("studio.clips.lead"))).withClass("lead");
    }

    private Section clips(Words words, LibraryFilter filter) {
        var section = new Section(new ClipTable(library, words, filter, tags.all()));
        section.setId("library");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("studio.clips.title"));
    }

    static dev.michi.uikit.Markup head(String title, String beside) {
        return all(el("h2", text(title)), el("span", cls("soft small"), text(beside)));
    }
}
