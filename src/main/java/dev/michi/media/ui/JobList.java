package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.media.ClipLibrary;
import dev.michi.media.Jobs;
import dev.michi.media.MediaJob;
import dev.michi.media.MediaJob.State;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;

/** What is being made for an author, with how far it is; what failed can be tried again, what runs can be stopped. */
final class JobList extends Section {

    private static final int SHOWN = 6;

    private final transient Jobs jobs;
    private final transient ClipLibrary library;
    private final transient Words words;
    private final Sheet count = new Sheet("span", Markup.NONE).withClass("soft small");
    private final UnorderedList list = new UnorderedList();
    private List<MediaJob> shown = List.of();

    JobList(Jobs jobs, ClipLibrary library, Words words) {
        this.jobs = jobs;
        this.library = library;
        this.words = words;
        var head = new com.vaadin.flow.component.html.Div(new Sheet("h2", text(words.say("studio.jobs"))), count);
        head.addClassName("head");
        list.addClassName("queue");
        add(head, list);
        watch();
    }

    /** Shows what there is, and goes on looking while something is being made. */
    void watch() {
        refresh();
        Polling.on(this, this::refresh);
    }

    private boolean refresh() {
        var now = jobs.newest().stream()
                .filter(job -> job.kind() == MediaJob.Kind.CUT || job.kind() == MediaJob.Kind.STORYBOARD)
                .filter(job -> job.state() != State.CANCELLED)
                .limit(SHOWN)
                .toList();
        var active = now.stream().filter(JobList::isActive).count();
        if (!now.equals(shown) || list.getComponentCount() == 0) {
            shown = now;
            list.removeAll();
            now.forEach(job -> list.add(row(job)));
            count.show(text(
                    now.isEmpty()
                            ? words.say("studio.jobs.none")
                            : active == 0 ? "" : words.count("studio.jobs.active", (int) active)));
        }
        return active > 0;
    }

    private static boolean isActive(MediaJob job) {
        return job.state() == State.WAITING || job.state() == State.RUNNING;
    }

    private ListItem row(MediaJob job) {
        var title = titleOf(job);
        var row = new ListItem(new Sheet("div", all(el("b", text(title)), standing(job))).withClass("r"));
        if (job.state() == State.RUNNING) {
            row.add(new Sheet("div", bar(job, title)));
        }
        if (job.state() == State.FAILED) {
            row.add(new Sheet("p", text(words.say("studio.jobs.failed"))).withClass("fail"));
            row.add(button("studio.jobs.retry", title, () -> jobs.retry(job.id())));
        }
        if (isActive(job)) {
            row.add(button("studio.jobs.cancel", title, () -> jobs.cancel(job.id())));
        }
        return row;
    }

    /** A storyboard is made once for each language: which one it is stands behind the title. */
    private String titleOf(MediaJob job) {
        var title = job.clip()
                .flatMap(library::titleOf)
                .map(words::in)
                .filter(each -> !each.isBlank())
                .orElseGet(() -> words.say("studio.clips.untitled"));
        return job.kind() == MediaJob.Kind.STORYBOARD
                ? title + job.language().map(JobList::inWords).orElse("")
                : title;
    }

    private static String inWords(Language language) {
        return language == Language.JA ? " · 日本語" : " · English";
    }

    private Markup standing(MediaJob job) {
        return switch (job.state()) {
            case WAITING -> el("span", cls("soft"), text(words.say("studio.jobs.waiting")));
            case RUNNING -> el("span", cls("soft num"), text(job.percent() + " %" + left(job)));
            case DONE -> el("span", cls("chip chip--done"), text(words.say("studio.jobs.done")));
            case FAILED -> el("span", cls("chip chip--late"), text(words.say("studio.clips.state-failed")));
            case CANCELLED -> Markup.NONE;
        };
    }

    private String left(MediaJob job) {
        return job.left()
                .map(left -> " · " + words.say("studio.jobs.left", Words.clock(left.toSeconds())))
                .orElse("");
    }

    private static Markup bar(MediaJob job, String title) {
        return el(
                "div",
                cls("progress"),
                attr("role", "progressbar"),
                attr("aria-label", title),
                attr("aria-valuenow", job.percent()),
                attr("aria-valuemin", 0),
                attr("aria-valuemax", 100),
                el("span", attr("style", "inline-size:" + job.percent() + "%")));
    }

    private NativeButton button(String key, String title, Runnable action) {
        var button = new NativeButton(words.say(key), click -> {
            action.run();
            watch();
        });
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say(key) + ": " + title);
        return button;
    }
}
