package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.michi.media.Recording;
import dev.michi.media.Recordings;
import dev.michi.media.Uploads;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Recordings, newest first: from each usable one clips can be cut; a refused one says why and what to do. */
final class RecordingList extends Section {

    private static final int SHOWN = 30;
    private static final Duration STALLED = Duration.ofSeconds(20);

    private final transient Recordings recordings;
    private final transient Uploads uploads;
    private final transient Clock clock;
    private final transient Words words;
    private final Sheet head = new Sheet("div", Markup.NONE).withClass("head");
    private final UnorderedList list = new UnorderedList();
    private final Sheet none = new Sheet("p", Markup.NONE).withClass("soft");
    private transient List<Row> shown = List.of();

    /** @param stalled has stopped coming: its page was closed, or the connection is lost */
    private record Row(Recording recording, boolean stalled) {}

    RecordingList(Recordings recordings, Uploads uploads, Clock clock, Words words) {
        this.recordings = recordings;
        this.uploads = uploads;
        this.clock = clock;
        this.words = words;
        list.addClassNames("rows", "recordings");
        add(head, none, list);
        head.show(ClipsView.head(words.say("studio.recordings"), ""));
        none.show(text(words.say("studio.recordings.none")));
        watch();
    }

    /** Shows what there is, and goes on looking while something is coming or being examined. */
    void watch() {
        refresh();
        Polling.on(this, this::refresh);
    }

    private boolean refresh() {
        var all = recordings.list(Optional.empty(), SHOWN).stream()
                .map(each -> new Row(each, isStalled(each)))
                .toList();
        if (!all.equals(shown)) {
            shown = all;
            list.removeAll();
            all.forEach(each -> list.add(row(each)));
            head.show(ClipsView.head(
                    words.say("studio.recordings"),
                    all.isEmpty() ? "" : words.count("studio.recordings.count", all.size())));
            none.setVisible(all.isEmpty());
        }
        return all.stream()
                .map(Row::recording)
                .anyMatch(each -> each instanceof Recording.Examining || each instanceof Recording.Receiving);
    }

    private boolean isStalled(Recording recording) {
        return recording instanceof Recording.Receiving receiving
                && (receiving.received() > 0 || !receiving.open())
                && receiving.lastPart().plus(STALLED).isBefore(clock.instant());
    }

    private NativeButton settle(Recording recording) {
        var button = new NativeButton(words.say("studio.recordings.settle"), click -> {
            uploads.settle(recording.id());
            watch();
        });
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(words.say("studio.recordings.settle-named", recording.name()));
        return button;
    }

    private ListItem row(Row each) {
        var recording = each.recording();
        var row = new ListItem(
                new Sheet("span", all(el("b", text(recording.name())), el("span", cls("meta"), standing(each))))
                        .withClass("grow"));
        if (recording instanceof Recording.Usable) {
            var cut = new Anchor("/studio/clips/" + recording.id().value(), words.say("studio.recordings.cut"));
            cut.addClassNames("btn", "btn--s");
            cut.setAriaLabel(words.say("studio.recordings.cut-named", recording.name()));
            row.add(cut);
        }
        if (each.stalled() && each.recording() instanceof Recording.Receiving receiving && receiving.open()) {
            row.add(settle(recording));
        }
        if (recording instanceof Recording.Refused refused && refused.reason() == Recording.Refusal.NOT_EXAMINED) {
            row.add(again(refused));
        }
        var delete = new NativeButton("", click -> askToDelete(recording));
        delete.addClassNames("btn", "btn--icon");
        delete.setAriaLabel(words.say("studio.recordings.delete-named", recording.name()));
        delete.getElement().setProperty("innerHTML", Icons.icon("close").html());
        row.add(delete);
        return row;
    }

    private NativeButton again(Recording.Refused refused) {
        var again = new NativeButton(words.say("studio.jobs.retry"), click -> {
            recordings.examineAgain(refused.id());
            watch();
        });
        again.addClassNames("btn", "btn--s");
        again.setAriaLabel(words.say("studio.jobs.retry") + ": " + refused.name());
        return again;
    }

    private Markup standing(Row row) {
        var recording = row.recording();
        var size = megabytes(recording.bytes());
        return switch (recording) {
            case Recording.Receiving receiving
            when receiving.open() ->
                el("span", text(words.say("studio.recordings.arriving", megabytes(receiving.received()))));
            case Recording.Receiving receiving ->
                el(
                        "span",
                        text(words.say(
                                row.stalled() ? "studio.recordings.stalled" : "studio.recordings.receiving",
                                (int) (100 * receiving.received() / Math.max(1, receiving.bytes())))));
            case Recording.Examining examining -> el("span", text(words.say("studio.recordings.examining")));
            case Recording.Usable usable ->
                all(
                        Icons.labelled("clock", Words.clock(usable.details().seconds())),
                        el(
                                "span",
                                text(usable.details().width() + " × "
                                        + usable.details().height())),
                        el("span", text(size)),
                        el("span", text(words.day(usable.createdAt()))),
                        Markup.when(
                                usable.details().damaged(),
                                () -> el(
                                        "span", cls("chip chip--soon"), text(words.say("studio.recordings.damaged")))));
            case Recording.Refused refused ->
                el(
                        "span",
                        cls("error"),
                        text(words.say(
                                "media.recording.refused." + refused.reason().key())));
        };
    }

    private static String megabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private void askToDelete(Recording recording) {
        var dialog = new ConfirmDialog(
                words.say("studio.recordings.delete-title", recording.name()),
                words.say("studio.recordings.delete-text"),
                words.say("studio.recordings.delete"),
                confirmed -> {
                    recordings.delete(recording.id());
                    refresh();
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("studio.recordings.keep"));
        dialog.open();
    }
}
