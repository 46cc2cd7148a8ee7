package dev.michi.media;

import dev.michi.media.ClipDocument.Script;
import dev.michi.media.rendering.StoryboardRenderer;
import dev.michi.media.timeline.Narration;
import dev.michi.media.timeline.Timeline;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Clips: asked for by storyboard, made in the background, found by id and language. */
@Service
public class Media implements MediaIntake, ClipLengths {

    private final MediaStore store;
    private final ClipDocuments clips;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final RenditionStore renditions;
    private final ClipAccess access;
    private final ClipWatchers watchers;
    private final Narration narration;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Map<ClipId, Double> lengths = new ConcurrentHashMap<>();

    Media(
            MediaStore store,
            ClipDocuments clips,
            JobDocuments jobs,
            RenderLanes lanes,
            RenditionStore renditions,
            ClipAccess access,
            ClipWatchers watchers,
            Narration narration,
            SignedIn signedIn,
            Clock clock) {
        this.store = store;
        this.clips = clips;
        this.jobs = jobs;
        this.lanes = lanes;
        this.renditions = renditions;
        this.access = access;
        this.watchers = watchers;
        this.narration = narration;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The clip in the state it is in. While a new version is being made, the one before stays {@link Clip.Ready}.
     *
     * @return empty if no such clip was ever submitted
     */
    public Optional<Clip> find(ClipId id, Language language) {
        return clips.find(id).map(clip -> state(clip, language));
    }

    /** The same, if the person may watch it: what is still being prepared is for authors alone. */
    public Optional<Clip> find(ClipId id, Language language, Person person) {
        return clips.find(id).filter(clip -> access.mayWatch(person, clip)).map(clip -> state(clip, language));
    }

    Clip state(ClipDocument clip, Language language) {
        return clip.rendition(language)
                .<Clip>map(made -> clip.ready(language, made))
                .orElseGet(() -> inTheMaking(clip, language));
    }

    private Clip inTheMaking(ClipDocument clip, Language language) {
        return jobs.find(clip.jobId(language))
                .map(job -> switch (job.state()) {
                    case WAITING, DONE -> clip.waiting(language);
                    case RUNNING -> clip.rendering(language, job.percent(), job.left());
                    case FAILED, CANCELLED -> clip.failed(language, job.reason());
                })
                .orElseGet(() -> clip.waiting(language));
    }

    /**
     * Has the clip made in both languages, unless exactly this has been asked for before. The storyboard's pictures have
     * to be in the media store.
     *
     * @throws IllegalArgumentException if it has no scenes
     */
    @Override
    public OptionalDouble studioClip(ClipId clip) {
        return clips.find(clip).filter(each -> each.owner() != null).stream()
                .mapToDouble(ClipDocument::seconds)
                .findFirst();
    }

    @Override
    public void submit(Storyboard storyboard) {
        order(storyboard, clips.find(storyboard.id()));
    }

    private void order(Storyboard storyboard, Optional<ClipDocument> known) {
        var fingerprint = StoryboardJson.fingerprint(storyboard, StoryboardRenderer.VERSION);
        if (known.filter(clip -> clip.fingerprint().equals(fingerprint)).isEmpty()) {
            var document = drawn(storyboard);
            clips.want(document);
            lengths.put(storyboard.id(), document.seconds());
            jobs.supersede(storyboard.id(), fingerprint);
            lanes.dropOutdated();
        }
        for (var language : Language.values()) {
            var made = known.flatMap(clip -> clip.rendition(language))
                    .filter(rendition -> rendition.fingerprint().equals(fingerprint));
            var ordered = known.filter(clip -> clip.fingerprint().equals(fingerprint))
                    .flatMap(clip -> jobs.find(storyboard.id(), language, fingerprint));
            if (made.isEmpty() && ordered.isEmpty()) {
                jobs.add(
                        storyboard.id(),
                        language,
                        fingerprint,
                        null,
                        Timeline.of(storyboard).seconds());
            }
        }
        lanes.wake();
    }

    /** What is wanted of a storyboard. @throws IllegalArgumentException if it has no scenes */
    ClipDocument drawn(Storyboard storyboard) {
        var fingerprint = StoryboardJson.fingerprint(storyboard, StoryboardRenderer.VERSION);
        var timeline = Timeline.of(storyboard);
        var scripts = Stream.of(Language.values())
                .collect(Collectors.toMap(
                        Language::tag,
                        language ->
                                new Script(narration.cues(timeline, language), narration.chapters(timeline, language)),
                        (a, b) -> a));
        return new ClipDocument(
                storyboard.id().value(),
                ClipDocument.SCHEMA_VERSION,
                StoryboardRenderer.VERSION,
                fingerprint,
                StoryboardJson.write(storyboard),
                storyboard.title(),
                timeline.seconds(),
                scripts,
                null,
                null,
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Its length has changed. */
    void forgetLength(ClipId id) {
        lengths.remove(id);
    }

    @Override
    public MediaFile store(Path file, String name, String type) {
        return store.put(file, name, type);
    }

    /** Asked with every second that is watched, so it is kept in memory. */
    @Override
    public OptionalDouble seconds(ClipId id) {
        var known = lengths.get(id);
        if (known != null) {
            return OptionalDouble.of(known);
        }
        var clip = clips.find(id);
        clip.ifPresent(each -> lengths.put(id, each.seconds()));
        return clip.map(each -> OptionalDouble.of(each.seconds())).orElse(OptionalDouble.empty());
    }

    /** Has clips made anew that an older Michi has drawn; they stay playable meanwhile. */
    void submitOutdated() {
        clips.drawnBefore(StoryboardRenderer.VERSION)
                .forEach(clip -> submit(StoryboardJson.read(Objects.requireNonNull(clip.storyboard()))));
    }

    /** Has small pictures drawn for clips that were made before there were any. */
    void submitThumbnails() {
        for (var clip : clips.drawn()) {
            for (var language : Language.values()) {
                clip.rendition(language)
                        .filter(made -> made.file(ClipDocument.THUMBNAILS).isEmpty())
                        .map(made -> JobDocument.picturing(
                                new ClipId(clip.id()), language, made.fingerprint(), jobs.order(null, 1, false)))
                        .filter(job -> jobs.find(job.id()).isEmpty())
                        .ifPresent(jobs::add);
            }
        }
    }

    /** Who is signed in has opened the clip and waits: it is made before the others. */
    public void wanted(ClipId id) {
        signedIn.get();
        jobs.want(id);
        lanes.wake();
    }

    /** Tells the watcher what happens to a clip, on a background thread, until the watch is closed. */
    public Watch watch(ClipId id, Consumer<ClipEvent> watcher) {
        return watchers.add(id, watcher);
    }

    /** A file of a rendition that is played, or was until lately, if the person may watch the clip. */
    public Optional<StoredFile> findFile(ClipId id, Language language, String fingerprint, String name, Person person) {
        return clips.find(id)
                .filter(clip -> access.mayWatch(person, clip))
                .flatMap(clip -> clip.rendition(language, fingerprint))
                .flatMap(rendition -> rendition.file(name))
                .flatMap(file -> renditions.find(file.hash()).map(path -> new StoredFile(file, path)));
    }

    /** @param path where it lies, to be read */
    public record StoredFile(MediaFile file, Path path) {}

    /** Ends the news. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
