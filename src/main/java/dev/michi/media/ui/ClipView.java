package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.media.Boards;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipOutcome;
import dev.michi.media.ClipStudio;
import dev.michi.media.ClipTags;
import dev.michi.media.Cut;
import dev.michi.media.Media;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;

/** One clip for its author: to watch, to cut again, to go back to an earlier version, to see where it is shown and left. */
@AllowedTo(Permission.WRITE)
@Route("studio/clip/:clip")
class ClipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient ClipLibrary library;
    private final transient ClipTags tags;
    private final transient ClipStudio studio;
    private final transient Media media;
    private final transient Boards boards;
    private String title = "";

    ClipView(SignedIn signedIn, ClipLibrary library, ClipTags tags, ClipStudio studio, Media media, Boards boards) {
        this.boards = boards;
        this.signedIn = signedIn;
        this.library = library;
        this.tags = tags;
        this.studio = studio;
        this.media = media;
        addClassName("clip-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var id = event.getRouteParameters()
                .get("clip")
                .filter(Slug::isValid)
                .map(ClipId::new)
                .orElseThrow(NotFoundException::new);
        show(id, person);
    }

    private void show(ClipId id, Person person) {
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var dossier = library.find(id).orElseThrow(NotFoundException::new);
        var clip = media.find(id, person.language()).orElseThrow(NotFoundException::new);
        title = words.in(clip.title());
        removeAll();
        var page = new Page(id, person, words, dossier, clip);
        var columns = new Div(page.main(), page.side());
        columns.addClassName("clips__columns");
        var wrap = new Div(page.head(), columns);
        wrap.addClassName("wrap");
        add(wrap);
        if (!dossier.made()) {
            Polling.on(wrap, () -> isUnmade(id, person));
        }
    }

    private boolean isUnmade(ClipId id, Person person) {
        if (!library.isMade(id)) {
            return true;
        }
        show(id, person);
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }

    private final class Page {

        private final ClipId id;
        private final Person person;
        private final Words words;
        private final ClipLibrary.Dossier dossier;
        private final Clip clip;
        private final Sheet problem = new Sheet("div", Markup.NONE);

        Page(ClipId id, Person person, Words words, ClipLibrary.Dossier dossier, Clip clip) {
            this.id = id;
            this.person = person;
            this.words = words;
            this.dossier = dossier;
            this.clip = clip;
            problem.getElement().setAttribute("role", "alert");
        }

        Sheet head() {
            return new Sheet(
                    "header",
                    all(
                            el(
                                    "nav",
                                    cls("crumb xs"),
                                    attr("aria-label", words.say("learning.crumb")),
                                    el("a", href("/studio/clips"), text(words.say("studio.clips.title")))),
                            el("h1", text(title.isEmpty() ? words.say("studio.clips.untitled") : title))));
        }

        Div main() {
            var player = new StudioPlayer(media, clip, person);
            var tools = new Div();
            tools.addClassName("ranges__tools");
            var own = dossier.owner().isPresent();
            dossier.cut().ifPresent(cut -> {
                var again = new Anchor(desk(cut), words.say("studio.clip.cut-again"));
                again.addClassNames("btn", "btn--primary");
                tools.add(again);
            });
            boards.findOf(id).ifPresent(board -> {
                var edit = new Anchor("/studio/board/" + board.id(), words.say("studio.boards.edit"));
                edit.addClassNames("btn", "btn--primary");
                tools.add(edit);
            });
            if (own) {
                var delete = new NativeButton(words.say("studio.clip.delete"), click -> askToDelete());
                delete.addClassName("btn");
                tools.add(delete);
            }
            var main = new Div(player, before(), stale(), tools, problem, retention());
            main.addClassName("clips__main");
            return main;
        }

        private String desk(Cut cut) {
            return "/studio/clips/" + cut.recording().value() + "?clip=" + id.value();
        }

        /** What is played is the version before; the page shows the new one by itself. */
        private Sheet before() {
            return new Sheet(
                    "div",
                    dossier.made() || clip instanceof Clip.Waiting || clip instanceof Clip.Rendering
                            ? Markup.NONE
                            : el(
                                    "p",
                                    cls("callout small"),
                                    attr("role", "status"),
                                    text(words.say("studio.clip.before", dossier.version()))));
        }

        /** The desk shows which lines, beside the sound. */
        private Sheet stale() {
            var lines = dossier.staleLines().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return new Sheet(
                    "div",
                    dossier.cut()
                            .filter(cut -> lines > 0)
                            .map(cut -> el(
                                    "p",
                                    cls("callout small"),
                                    el(
                                            "span",
                                            text(words.count("studio.clip.stale", lines) + " "),
                                            el("a", href(desk(cut)), text(words.say("studio.clip.stale-do"))))))
                            .orElse(Markup.NONE));
        }

        private Section retention() {
            var curve = dossier.retention();
            var section = new Section(head("studio.clip.retention"));
            section.add(
                    curve.viewers() == 0
                            ? new Sheet("p", text(words.say("studio.clip.nobody-yet"))).withClass("soft")
                            : new Sheet("div", RetentionChart.of(curve, clip.length(), words)));
            return section;
        }

        Aside side() {
            var aside =
                    new Aside(new TagBox(tags, id, dossier.tags(), words), new UseList(id, dossier.usedIn(), words));
            if (!dossier.versions().isEmpty()) {
                aside.add(new VersionList(dossier.versions(), dossier.made(), words, this::restore));
            }
            if (!dossier.downloads().isEmpty()) {
                aside.add(downloads());
            }
            aside.getElement().setAttribute("aria-label", words.say("studio.clip.about"));
            return aside;
        }

        private Section downloads() {
            var section = new Section(head("studio.clip.downloads"));
            section.add(new Sheet(
                            "ul",
                            each(
                                    dossier.downloads(),
                                    file -> el(
                                            "li",
                                            el(
                                                    "a",
                                                    href(file.src()),
                                                    attr("download", ""),
                                                    text(words.say("studio.clip.download-"
                                                            + file.language().tag()))))))
                    .withClass("rows"));
            return section;
        }

        private Sheet head(String key) {
            return new Sheet("div", el("h2", text(words.say(key)))).withClass("head");
        }

        private void restore(int number) {
            if (studio.restore(id, number) instanceof ClipOutcome.Accepted) {
                Toast.show(words.say("studio.clip.restored", number));
                show(id, person);
            } else {
                refuse("studio.clip.not-restored");
            }
        }

        private void askToDelete() {
            var dialog = new ConfirmDialog(
                    words.say("studio.recordings.delete-title", title),
                    words.say("studio.clip.delete-text"),
                    words.say("studio.clip.delete"),
                    confirmed -> delete());
            dialog.setConfirmButtonTheme("error primary");
            dialog.setCancelable(true);
            dialog.setCancelText(words.say("studio.recordings.keep"));
            dialog.open();
        }

        private void delete() {
            switch (studio.delete(id)) {
                case ClipOutcome.Deleted deleted -> {
                    Toast.show(words.say("studio.clip.deleted"));
                    getUI().ifPresent(ui -> ui.navigate(ClipsView.class));
                }
                case ClipOutcome.InUse used -> refuse("studio.clip.in-use");
                default -> refuse("studio.clip.not-deleted");
            }
        }

        private void refuse(String key) {
            problem.show(el("p", cls("error"), text(words.say(key))));
        }
    }
}
