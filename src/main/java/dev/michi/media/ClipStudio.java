package dev.michi.media;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ClipOutcome.Accepted;
import dev.michi.media.ClipWish.Change;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Clips by authors: cut from recordings or drawn from storyboards, changed, restored, deleted. Addresses stay. */
@Service
public class ClipStudio {

    private final ClipDocuments clips;
    private final ClipVersions versions;
    private final WishChecks checks;
    private final RecordingDocuments recordingDocuments;
    private final RenditionStore renditions;
    private final JobDocuments jobs;
    private final JobLogDocuments logs;
    private final ClipTagDocuments tags;
    private final RenderLanes lanes;
    private final ClipAccess access;
    private final Media media;
    private final SignedIn signedIn;

    ClipStudio(
            ClipDocuments clips,
            ClipVersions versions,
            WishChecks checks,
            RecordingDocuments recordingDocuments,
            RenditionStore renditions,
            JobDocuments jobs,
            JobLogDocuments logs,
            ClipTagDocuments tags,
            RenderLanes lanes,
            ClipAccess access,
            Media media,
            SignedIn signedIn) {
        this.clips = clips;
        this.versions = versions;
        this.checks = checks;
        this.recordingDocuments = recordingDocuments;
        this.renditions = renditions;
        this.jobs = jobs;
        this.logs = logs;
        this.tags = tags;
        this.lanes = lanes;
        this.access = access;
        this.media = media;
        this.signedIn = signedIn;
    }

    /**
     * Has a clip made.
     *
     * @param key chosen by the caller: the same one again gives the same clip
     */
    public ClipOutcome create(ClipWish wish, Optional<String> key) {
        var person = signedIn.require(Permission.WRITE);
        var invalid = checks.wrong(wish);
        if (invalid.isPresent()) {
            return invalid.get();
        }
        var id = new ClipId(ClipId.STUDIO
                + key.map(each -> MediaJson.fingerprint(person.id().value(), each))
                        .orElseGet(() -> UUID.randomUUID().toString()));
        var clip = versions.first(id, wish, person.id());
        if (!clips.insert(clip)) {
            var known = clips.find(id).orElseThrow();
            return accepted(known, order(known));
        }
        return accepted(clip, order(clip));
    }

    /** Adds the jobs that make what is missing, and says which. */
    private List<String> order(ClipDocument clip) {
        var id = new ClipId(clip.id());
        var missing = List.of(Language.values()).stream()
                .filter(language -> clip.rendition(language)
                        .filter(made -> made.fingerprint().equals(clip.fingerprint()))
                        .isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        var order = jobs.order(clip.owner(), clip.seconds(), false);
        var cut = clip.theCut();
        if (cut.isPresent()) {
            jobs.add(JobDocument.cutting(id, cut.get().recording(), clip.fingerprint(), order));
            recordingDocuments.used(cut.get().recording(), order.now());
        } else {
            missing.forEach(language -> jobs.add(JobDocument.drawing(id, language, clip.fingerprint(), order)));
        }
        lanes.wake();
        return missing.stream().map(clip::jobId).distinct().toList();
    }

    private static ClipOutcome accepted(ClipDocument clip, List<String> jobs) {
        return new Accepted(new ClipId(clip.id()), clip.versionNumber(), jobs);
    }

    /**
     * Makes a new version. Until it is ready the one before plays on, unless what is hidden has changed: then nothing older
     * can be had from this moment.
     *
     * @param version the one that was read, if the caller wants to be told of changes since
     */
    public ClipOutcome change(ClipId id, Change change, OptionalInt version) {
        var person = signedIn.require(Permission.WRITE);
        var found = clips.find(id);
        var refused = refusal(found, person);
        if (refused.isPresent()) {
            return refused.get();
        }
        var clip = found.orElseThrow();
        if (version.isPresent() && version.getAsInt() != clip.versionNumber()) {
            return new ClipOutcome.Outdated();
        }
        return switch (checks.changed(clip, change)) {
            case WishChecks.Changed.Wrong wrong -> wrong.invalid();
            case WishChecks.Changed.Right right -> put(clip, versions.next(clip, right.wish(), person.id()));
        };
    }

    /** Goes back to an earlier version, as a new one. */
    public ClipOutcome restore(ClipId id, int number) {
        var person = signedIn.require(Permission.WRITE);
        var found = clips.find(id);
        var refused = refusal(found, person);
        if (refused.isPresent()) {
            return refused.get();
        }
        var clip = found.orElseThrow();
        var wish = versions.wish(clip, number);
        if (wish.isEmpty()) {
            return new ClipOutcome.NotFound();
        }
        var invalid = checks.wrong(wish.get());
        return invalid.isPresent() ? invalid.get() : put(clip, versions.next(clip, wish.get(), person.id()));
    }

    private Optional<ClipOutcome> refusal(Optional<ClipDocument> clip, Person person) {
        if (clip.isEmpty()) {
            return Optional.of(new ClipOutcome.NotFound());
        }
        return access.mayChange(person, clip.get()) ? Optional.empty() : Optional.of(new ClipOutcome.NotYours());
    }

    private ClipOutcome put(ClipDocument before, ClipDocument wanted) {
        if (wanted.fingerprint().equals(before.fingerprint())) {
            return accepted(before, order(before));
        }
        var next = withWhatCanBePlayed(before, wanted);
        if (!clips.replace(before, next)) {
            return new ClipOutcome.Outdated();
        }
        var id = new ClipId(next.id());
        jobs.supersede(id, next.fingerprint());
        lanes.dropOutdated();
        media.forgetLength(id);
        renditions.discard(before.files());
        return accepted(next, order(next));
    }

    private ClipDocument withWhatCanBePlayed(ClipDocument before, ClipDocument wanted) {
        if (wanted.pixels() != null && isMade(before, wanted.pixels())) {
            var now = new HashMap<String, Rendition>();
            var any = before.rendition(Language.JA).orElseThrow();
            renditions
                    .recaptioned(any, wanted)
                    .forEach(each -> now.put(each.language().tag(), each.files()));
            return versions.playing(wanted, now, before.renditions());
        }
        return showsNoMore(wanted, before)
                ? versions.playing(wanted, before.renditions(), before.previous())
                : versions.playing(wanted, null, null);
    }

    /** A box that has changed, or a smaller window: then what was made before shows what nobody may see now. */
    private static boolean showsNoMore(ClipDocument wanted, ClipDocument before) {
        return wanted.theCut().map(Cut::hidden).equals(before.theCut().map(Cut::hidden))
                && wanted.theCut()
                        .map(cut -> cut.options().crop())
                        .equals(before.theCut().map(cut -> cut.options().crop()));
    }

    private static boolean isMade(ClipDocument clip, String pixels) {
        return List.of(Language.values()).stream().allMatch(language -> clip.rendition(language)
                .filter(made -> pixels.equals(made.pixels()))
                .isPresent());
    }

    /** Deletes a clip that is shown nowhere, with all its files. */
    public ClipOutcome delete(ClipId id) {
        var person = signedIn.require(Permission.WRITE);
        var found = clips.find(id);
        var uses = access.usesOf(id);
        if (found.isPresent() && !uses.isEmpty()) {
            return new ClipOutcome.InUse(uses);
        }
        var refused = refusal(found, person);
        if (refused.isPresent()) {
            return refused.get();
        }
        var clip = found.orElseThrow();
        if (!clips.delete(clip)) {
            return new ClipOutcome.Outdated();
        }
        jobs.cancel(id);
        lanes.dropOutdated();
        jobs.forget(id);
        logs.forget(id);
        tags.delete(id);
        media.forgetLength(id);
        renditions.discard(clip.files());
        return new ClipOutcome.Deleted();
    }
}
