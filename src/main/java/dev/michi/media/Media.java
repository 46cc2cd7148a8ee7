package dev.michi.media;

import dev.michi.media.ClipDocument.Script;
import dev.michi.media.rendering.StoryboardRenderer;
import dev.michi.media.timeline.Narration;
import dev.michi.media.timeline.Timeline;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Clips: asked for by storyboard, made in the background, found by id and language. */
@Service
public class Media implements MediaIntake, ClipLengths {

    private final MediaStore store;
    private final ClipDocuments clips;
    private final JobDocuments jobs;
    private final RenderWorker worker;
    private final ClipWatchers watchers;
    private final Narration narration;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Map<ClipId, Double> lengths = new ConcurrentHashMap<>();

    Media(
            MediaStore store,
            ClipDocuments clips,
            JobDocuments jobs,
            RenderWorker worker,
            ClipWatchers watchers,
            Narration narration,
            SignedIn signedIn,
            Clock clock) {
        this.store = store;
        this.clips = clips;
        this.jobs = jobs;
        this.worker = worker;
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
        return clips.find(id).map(clip -> clip.rendition(language)
                .<Clip>map(made -> clip.ready(language, made))
                .orElseGet(() -> inTheMaking(clip, language)));
    }

    private Clip inTheMaking(ClipDocument clip, Language language) {
        return jobs.find(new ClipId(clip.id()), language, clip.fingerprint())
                .map(job -> switch (job.state()) {
                    case WAITING, DONE -> clip.waiting(language);
                    case RUNNING -> clip.rendering(language, job.percent());
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
    public void submit(Storyboard storyboard) {
        var fingerprint = StoryboardJson.fingerprint(storyboard, StoryboardRenderer.VERSION);
        var known = clips.find(storyboard.id());
        if (known.filter(clip -> clip.fingerprint().equals(fingerprint)).isEmpty()) {
            var document = document(storyboard, fingerprint);
            clips.want(document);
            lengths.put(storyboard.id(), document.seconds());
            jobs.supersede(storyboard.id(), fingerprint);
            worker.dropOutdated();
        }
        for (var language : Language.values()) {
            var made = known.flatMap(clip -> clip.rendition(language))
                    .filter(rendition -> rendition.fingerprint().equals(fingerprint));
            var ordered = known.filter(clip -> clip.fingerprint().equals(fingerprint))
                    .flatMap(clip -> jobs.find(storyboard.id(), language, fingerprint));
            if (made.isEmpty() && ordered.isEmpty()) {
                jobs.add(storyboard.id(), language, fingerprint);
            }
        }
        worker.wake();
    }

    private ClipDocument document(Storyboard storyboard, String fingerprint) {
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
                clock.instant());
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
        clips.drawnBefore(StoryboardRenderer.VERSION).forEach(clip -> submit(StoryboardJson.read(clip.storyboard())));
    }

    /** Somebody has opened the clip and waits: it is made before the others. */
    public void wanted(ClipId id) {
        jobs.want(id);
        worker.wake();
    }

    /** Tells the watcher what happens to a clip, on a background thread, until the watch is closed. */
    public Watch watch(ClipId id, Consumer<ClipEvent> watcher) {
        return watchers.add(id, watcher);
    }

    /** The newest jobs, for administrators. */
    public List<ClipJob> jobs() {
        signedIn.require(Permission.ADMINISTER);
        return jobs.newest().stream().map(JobDocument::toJob).toList();
    }

    /** Ends the jobs of a clip, a running one within seconds. False if there was none. */
    public boolean cancel(ClipId id) {
        signedIn.require(Permission.ADMINISTER);
        var cancelled = jobs.cancel(id) > 0;
        worker.dropOutdated();
        return cancelled;
    }

    /** Starts a failed or cancelled job over. False if there is nothing to start over. */
    public boolean retry(ClipId id, Language language) {
        signedIn.require(Permission.ADMINISTER);
        Function<ClipDocument, Boolean> restart = clip -> jobs.restart(id, language, clip.fingerprint());
        var restarted = clips.find(id).map(restart).orElse(false);
        worker.wake();
        return restarted;
    }

    /** A file of a rendition that is played, or was until lately. */
    public Optional<MediaFile> findFile(ClipId id, Language language, String fingerprint, String name) {
        return clips.find(id)
                .flatMap(clip -> clip.rendition(language, fingerprint))
                .flatMap(rendition -> rendition.file(name));
    }

    /** Ends the news. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
