package dev.michi.media.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.media.MediaJob;
import dev.michi.media.MediaJob.State;
import dev.michi.uikit.AdminTabs;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is done in the background for everybody: what failed first, then the newest. */
final class JobsPage {

    static final String CANCEL = "cancel";
    static final String RETRY = "retry";
    static final String LOG = "log";

    private static final int MOST = 200;

    private final List<Row> rows;
    private final Words words;

    /** @param subject title of the clip, or name of the recording @param owner for whom; empty for a content pack @param notes null unless they are to be seen */
    record Row(MediaJob job, String subject, String owner, MediaJob.@Nullable Log notes) {}

    JobsPage(List<Row> rows, Words words) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.job().state() != State.FAILED))
                .toList();
        this.words = words;
    }

    Markup markup() {
        return el(
                "div",
                cls("wrap"),
                AdminTabs.to("jobs", words::say),
                el("header", el("h1", text(words.say("admin.jobs.title"))), when(!rows.isEmpty(), this::finding)),
                rows.isEmpty() ? empty() : el("ul", cls("rows jobs"), each(rows, this::row)),
                when(rows.size() >= MOST, () -> el("p", cls("soft small"), text(words.say("admin.jobs.more")))));
    }

    private Markup finding() {
        int failed = (int)
                rows.stream().filter(row -> row.job().state() == State.FAILED).count();
        return el(
                "p",
                cls("lead"),
                text(
                        failed == 0
                                ? words.say("admin.jobs.finding.fine")
                                : words.count("admin.jobs.finding.failed", failed)));
    }

    private Markup empty() {
        return el("div", cls("empty"), icon("film"), el("p", text(words.say("admin.jobs.empty"))));
    }

    private Markup row(Row row) {
        var job = row.job();
        var kind = words.say("admin.jobs.kind." + key(job.kind()));
        var name = row.subject().isEmpty() ? kind : row.subject();
        return el(
                "li",
                cls("job"),
                el(
                        "div",
                        cls("what"),
                        el("b", text(name)),
                        el(
                                "span",
                                cls("meta"),
                                when(!row.subject().isEmpty(), () -> el("span", text(kind))),
                                job.language()
                                        .map(language -> el("span", text(language.tag())))
                                        .orElse(Markup.NONE),
                                el("span", text(whose(row))),
                                el("span", text(words.count("admin.jobs.attempts", job.attempts()))),
                                el("span", text(words.day(job.changedAt()))),
                                left(job)),
                        when(!job.reason().isEmpty(), () -> el("code", cls("job__reason"), text(job.reason())))),
                state(job),
                notesButton(row, name),
                button(job, name),
                notes(row, name));
    }

    /** Before the end of the first attempt there is nothing to be seen. */
    private Markup notesButton(Row row, String name) {
        var ended = row.job().attempts() - (row.job().state() == State.RUNNING ? 1 : 0);
        return ended <= 0
                ? Markup.NONE
                : el(
                        "button",
                        cls("btn btn--s"),
                        attr("type", "button"),
                        attr("data-do", LOG + " " + row.job().id()),
                        attr("aria-expanded", row.notes() == null ? "false" : "true"),
                        attr("aria-label", words.say("admin.jobs.log-named", name)),
                        text(words.say("admin.jobs.log")));
    }

    private Markup notes(Row row, String name) {
        var notes = row.notes();
        if (notes == null) {
            return Markup.NONE;
        }
        var nothing = notes.command().isBlank() && notes.log().isBlank();
        return el(
                "pre",
                cls("job__log"),
                attr("tabindex", "0"),
                attr("role", "region"),
                attr("aria-label", words.say("admin.jobs.log-named", name)),
                text(nothing ? words.say("admin.jobs.log-none") : (notes.command() + "\n" + notes.log()).strip()));
    }

    private String whose(Row row) {
        return row.owner().isEmpty() ? words.say("admin.jobs.pack") : words.say("admin.jobs.for", row.owner());
    }

    private Markup state(MediaJob job) {
        var name = words.say("admin.jobs.state." + key(job.state()));
        var look =
                switch (job.state()) {
                    case FAILED -> "chip chip--late";
                    case DONE -> "chip chip--done";
                    default -> "chip";
                };
        return el("span", cls(look), text(job.state() == State.RUNNING ? name + " " + job.percent() + " %" : name));
    }

    private Markup left(MediaJob job) {
        return job.left()
                .map(left -> el("span", cls("num"), text(words.say("studio.jobs.left", Words.clock(left.toSeconds())))))
                .orElse(Markup.NONE);
    }

    private Markup button(MediaJob job, String subject) {
        return switch (job.state()) {
            case WAITING, RUNNING -> button(CANCEL, job, subject);
            case FAILED, CANCELLED -> button(RETRY, job, subject);
            case DONE -> Markup.NONE;
        };
    }

    private Markup button(String what, MediaJob job, String subject) {
        return el(
                "button",
                cls("btn btn--s"),
                attr("type", "button"),
                attr("data-do", what + " " + job.id()),
                attr("aria-label", words.say("admin.jobs." + what + "-named", subject)),
                text(words.say("admin.jobs." + what)));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
