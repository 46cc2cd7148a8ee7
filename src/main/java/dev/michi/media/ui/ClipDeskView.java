package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipOutcome;
import dev.michi.media.ClipStudio;
import dev.michi.media.ClipWish;
import dev.michi.media.Desks;
import dev.michi.media.Jobs;
import dev.michi.media.Previews;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.RecordingPreview;
import dev.michi.media.Recordings;
import dev.michi.media.Speech;
import dev.michi.media.preview.Suggestion;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Cuts a clip from a recording. What is being made is kept with every change, and is there again on another device. */
@AllowedTo(Permission.WRITE)
@Route("studio/clips/:recording")
class ClipDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST_SECONDS = 180;

    private final transient SignedIn signedIn;
    private final transient Recordings recordings;
    private final transient Previews previews;
    private final transient Desks desks;
    private final transient ClipStudio studio;
    private final transient Jobs jobs;
    private final transient ClipLibrary library;
    private final transient Speech speech;
    private final transient Clock clock;
    private String title = "";

    ClipDeskView(
            SignedIn signedIn,
            Recordings recordings,
            Previews previews,
            Desks desks,
            ClipStudio studio,
            Jobs jobs,
            ClipLibrary library,
            Speech speech,
            Clock clock) {
        this.signedIn = signedIn;
        this.recordings = recordings;
        this.previews = previews;
        this.desks = desks;
        this.studio = studio;
        this.jobs = jobs;
        this.library = library;
        this.speech = speech;
        this.clock = clock;
        addClassName("clip-studio-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var recording = event.getRouteParameters()
                .get("recording")
                .filter(Slug::isValid)
                .flatMap(id -> recordings.find(new RecordingId(id)))
                .filter(Recording.Usable.class::isInstance)
                .map(Recording.Usable.class::cast)
                .orElseThrow(NotFoundException::new);
        title = recording.name();
        removeAll();
        var clip = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("clip")
                .filter(Slug::isValid)
                .map(ClipId::new)
                .flatMap(id -> Recut.find(library, id))
                .filter(recut -> recut.cut().recording().equals(recording.id()));
        new Work(person, recording, clip).begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }

    /** One recording before one author. */
    private final class Work {

        private final Person person;
        private final Recording.Usable recording;
        private final Optional<Recut> recut;
        private final Words words;
        private final Sheet saved = new Sheet("span", Markup.NONE).withClass("saved xs soft");
        private final Sheet problem = new Sheet(Markup.NONE).withClass("desk__refused");
        private final Aside side = new Aside();
        private final JobList queue;

        Work(Person person, Recording.Usable recording, Optional<Recut> recut) {
            this.person = person;
            this.recut = recut;
            this.recording = recording;
            this.words = new Words(person.language(), person.zone(), ClipDeskView.this::getTranslation);
            this.queue = new JobList(jobs, library, words);
            saved.getElement().setAttribute("role", "status");
            problem.getElement().setAttribute("role", "alert");
        }

        void begin() {
            previews.find(recording.id()).ifPresentOrElse(this::open, this::await);
        }

        private void await() {
            previews.want(recording.id());
            add(head(Optional.empty()), new PreviewWait(previews, recording.id(), words, preview -> {
                removeAll();
                open(preview);
            }));
        }

        private void open(RecordingPreview preview) {
            var desk = new ClipDesk(data(preview));
            desk.onDraft(this::save);
            desk.onMake(wish -> make(wish));
            desk.onListen(asked -> SpeechWait.on(desk, speech, recording.id(), asked));
            recut.filter(again -> !again.uses().isEmpty())
                    .ifPresent(again -> side.add(new UseList(again.id(), again.uses(), words)));
            suggest(preview.suggestions(), desk);
            side.add(queue);
            side.getElement().setAttribute("aria-label", words.say("studio.desk.side"));
            add(head(Optional.of(desk)), problem, desk, side);
        }

        private void suggest(List<Suggestion> suggestions, ClipDesk desk) {
            var said = suggestions.stream().filter(Suggestion::isSaid).toList();
            var others = suggestions.stream().filter(each -> !each.isSaid()).toList();
            side.add(new SuggestionList(others, words, taking(desk)));
            if (!said.isEmpty()) {
                var seconds = recording.details().seconds();
                side.add(new SaidList(said, seconds, words, each -> desk.add(each.from(), each.to()), desk::keep));
            }
        }

        private static SuggestionList.Taking taking(ClipDesk desk) {
            return new SuggestionList.Taking() {
                @Override
                public void take(double from, double to) {
                    desk.take(from, to);
                }

                @Override
                public void speedUp(double from, double to) {
                    desk.speedUp(from, to);
                }

                @Override
                public void drop(double from, double to) {
                    desk.drop(from, to);
                }
            };
        }

        private Header head(Optional<ClipDesk> desk) {
            var header = new Header(new Sheet(
                    "div",
                    all(
                            el(
                                    "nav",
                                    cls("xs"),
                                    attr("aria-label", words.say("learning.crumb")),
                                    el("a", href("/studio/clips"), text(words.say("studio.clips.title"))),
                                    el(
                                            "span",
                                            cls("soft"),
                                            text(" / "
                                                    + Words.clock(
                                                            recording.details().seconds())))),
                            el("h1", text(recording.name())))));
            header.addClassName("top");
            header.add(saved);
            desk.ifPresent(cutting -> {
                var make = new NativeButton("", click -> cutting.make());
                make.addClassNames("btn", "btn--next");
                make.getElement()
                        .setProperty(
                                "innerHTML",
                                all(
                                                text(words.say(
                                                        recut.isPresent()
                                                                ? "studio.desk.make-again"
                                                                : "studio.desk.make")),
                                                Icons.icon("arrow"))
                                        .html());
                header.add(make);
            });
            return header;
        }

        private ClipDesk.Data data(RecordingPreview preview) {
            var strip = preview.strip();
            return new ClipDesk.Data(
                    recording.id().value(),
                    recording.details().seconds(),
                    Math.clamp(recording.details().picturesPerSecond(), 1, 60),
                    recording.details().width(),
                    recording.details().height(),
                    preview.video(),
                    new ClipDesk.Film(preview.film(), strip.columns(), strip.count(), strip.width(), strip.height()),
                    Base64.getEncoder().encodeToString(preview.peaks()),
                    LONGEST_SECONDS,
                    person.language().tag(),
                    speech.isThere(),
                    desks.find(recording.id(), recut.map(Recut::id)).orElse(null),
                    recut.map(Recut::again).orElse(null));
        }

        private void save(JsonNode draft) {
            desks.save(recording.id(), recut.map(Recut::id), draft);
            saved.show(text(
                    words.say("studio.desk.saved", TIME.format(LocalTime.ofInstant(clock.instant(), person.zone())))));
        }

        private void make(JsonNode wish) {
            var read = DeskWish.read(recording.id(), wish);
            var outcome = read.map(each -> recut.map(again -> change(again, each))
                    .orElseGet(() -> studio.create(each, Optional.of(DeskWish.key(recording.id(), wish)))));
            if (outcome.isEmpty()) {
                refuse("studio.desk.refused");
            } else {
                switch (outcome.get()) {
                    case ClipOutcome.Accepted accepted -> {
                        problem.show(Markup.NONE);
                        queue.watch();
                        Toast.show(words.say("studio.desk.making"));
                    }
                    case ClipOutcome.Invalid invalid -> refuse(invalid.key());
                    default -> refuse("studio.desk.refused");
                }
            }
        }

        /** Address and statistics stay. The desk begins from the clip again the next time. */
        private ClipOutcome change(Recut again, ClipWish.FromRecording wish) {
            var outcome = studio.change(
                    again.id(),
                    new ClipWish.Change(
                            Optional.of(wish.title()),
                            Optional.of(wish.cut().ranges()),
                            Optional.of(wish.cut().hidden()),
                            Optional.of(wish.cut().options()),
                            Optional.of(wish.captions()),
                            Optional.of(wish.chapters()),
                            Optional.empty()),
                    OptionalInt.empty());
            if (outcome instanceof ClipOutcome.Accepted) {
                desks.clear(recording.id(), again.id());
            }
            return outcome;
        }

        private void refuse(String key) {
            problem.show(el("p", cls("error"), Icons.icon("warn"), text(words.say(key))));
        }
    }
}
