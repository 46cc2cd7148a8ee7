package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ClipDocument.Script;
import dev.michi.media.ClipDocument.Version;
import dev.michi.media.ClipWish.Change;
import dev.michi.media.cutting.FfmpegCutter;
import dev.michi.media.timeline.CueShift;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns wishes into documents, and documents back into wishes. */
@Component
class ClipVersions {

    private static final int KEPT = 50;

    private final Media media;
    private final Clock clock;

    ClipVersions(Media media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    ClipDocument first(ClipId id, ClipWish wish, PersonId owner) {
        return document(id, wish, owner.value(), owner, 1, List.of());
    }

    ClipDocument next(ClipDocument before, ClipWish wish, PersonId by) {
        return document(
                new ClipId(before.id()),
                wish,
                Optional.ofNullable(before.owner()).orElse(by.value()),
                by,
                before.versionNumber() + 1,
                before.history());
    }

    private ClipDocument document(
            ClipId id, ClipWish wish, String owner, PersonId by, int number, List<Version> history) {
        return switch (wish) {
            case ClipWish.FromRecording cut -> ofCut(id, cut, owner, by, number, history);
            case ClipWish.FromStoryboard drawn -> {
                var given = drawn.storyboard();
                var base = media.drawn(new Storyboard(id, given.title(), given.scenes(), given.music()));
                yield owned(base, owner, by, number, history, Map.of(), List.of());
            }
        };
    }

    private ClipDocument ofCut(
            ClipId id, ClipWish.FromRecording wish, String owner, PersonId by, int number, List<Version> history) {
        var cut = wish.cut();
        var cues = byTag(wish.captions());
        var pixels = CutFingerprint.pixels(wish, cues);
        var base = new ClipDocument(
                id.value(),
                ClipDocument.SCHEMA_VERSION,
                FfmpegCutter.VERSION,
                CutFingerprint.of(pixels, wish, cues),
                null,
                wish.title(),
                cut.seconds(),
                scripts(cues, wish.chapters()),
                null,
                null,
                clock.instant(),
                MediaJson.write(cut),
                pixels,
                null,
                null,
                null,
                null);
        return owned(base, owner, by, number, history, cues, wish.chapters());
    }

    private ClipDocument owned(
            ClipDocument base,
            String owner,
            PersonId by,
            int number,
            List<Version> history,
            Map<String, List<Cue>> cues,
            List<ClipWish.Mark> chapters) {
        var now = clock.instant();
        var versions = new ArrayList<>(history);
        versions.add(new Version(number, now, by.value(), base.cut(), base.storyboard(), base.title(), cues, chapters));
        var kept = versions.subList(Math.max(0, versions.size() - KEPT), versions.size());
        var created = kept.getFirst().number() == 1 ? kept.getFirst().at() : now;
        return new ClipDocument(
                base.id(),
                base.schemaVersion(),
                base.renderer(),
                base.fingerprint(),
                base.storyboard(),
                base.title(),
                base.seconds(),
                base.scripts(),
                null,
                null,
                now,
                base.cut(),
                base.pixels(),
                owner,
                number,
                List.copyOf(kept),
                created);
    }

    /** The same with what can be played meanwhile. */
    ClipDocument playing(
            ClipDocument clip, @Nullable Map<String, Rendition> renditions, @Nullable Map<String, Rendition> previous) {
        return new ClipDocument(
                clip.id(),
                clip.schemaVersion(),
                clip.renderer(),
                clip.fingerprint(),
                clip.storyboard(),
                clip.title(),
                clip.seconds(),
                clip.scripts(),
                renditions,
                previous,
                clip.changedAt(),
                clip.cut(),
                clip.pixels(),
                clip.owner(),
                clip.version(),
                clip.versions(),
                clip.createdAt());
    }

    /** What the clip is now, with the changes. Captions move with the cut unless new ones come. */
    ClipWish changed(ClipDocument clip, Change change) {
        var title = change.title().orElse(clip.title());
        var cut = clip.theCut();
        if (cut.isEmpty()) {
            var drawn = change.storyboard().orElseGet(() -> StoryboardJson.read(String.valueOf(clip.storyboard())));
            var named = change.title().isPresent() || change.storyboard().isEmpty() ? title : drawn.title();
            return new ClipWish.FromStoryboard(new Storyboard(drawn.id(), named, drawn.scenes(), drawn.music()));
        }
        var before = cut.get();
        var after = new Cut(
                before.recording(),
                change.ranges().orElse(before.ranges()),
                change.hidden().orElse(before.hidden()),
                change.options().orElse(before.options()));
        var shift = new CueShift(before.time(), after.time());
        var captions = new HashMap<Language, List<Cue>>();
        for (var language : Language.values()) {
            captions.put(language, shift.cues(clip.script(language).cues()));
        }
        change.captions().ifPresent(captions::putAll);
        var chapters = change.chapters().orElseGet(() -> shift.chapters(chapters(clip)));
        return new ClipWish.FromRecording(after, title, captions, chapters);
    }

    /** Chapters of the present version. */
    static List<ClipWish.Mark> chapters(ClipDocument clip) {
        return clip.history().isEmpty()
                ? List.of()
                : Objects.requireNonNullElse(clip.history().getLast().chapters(), List.of());
    }

    Optional<ClipWish> wish(ClipDocument clip, int number) {
        return clip.history().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(ClipVersions::wish);
    }

    private static ClipWish wish(Version version) {
        if (version.cut() == null) {
            return new ClipWish.FromStoryboard(StoryboardJson.read(String.valueOf(version.storyboard())));
        }
        var captions = new HashMap<Language, List<Cue>>();
        version.cues().forEach((tag, cues) -> captions.put(Language.ofTag(tag), cues));
        return new ClipWish.FromRecording(
                MediaJson.read(version.cut(), Cut.class),
                version.title(),
                captions,
                Objects.requireNonNullElse(version.chapters(), List.of()));
    }

    private static Map<String, List<Cue>> byTag(Map<Language, List<Cue>> captions) {
        var cues = new HashMap<String, List<Cue>>();
        captions.forEach((language, lines) -> cues.put(language.tag(), lines));
        return cues;
    }

    private static Map<String, Script> scripts(Map<String, List<Cue>> cues, List<ClipWish.Mark> marks) {
        var scripts = new HashMap<String, Script>();
        for (var language : Language.values()) {
            var chapters = marks.stream()
                    .map(mark -> new Clip.Chapter(mark.at(), titled(mark, language)))
                    .toList();
            scripts.put(language.tag(), new Script(cues.getOrDefault(language.tag(), List.of()), chapters));
        }
        return scripts;
    }

    /** In the other language where it has none in this one. */
    private static String titled(ClipWish.Mark mark, Language language) {
        var text = mark.title().in(language);
        return text.isBlank() ? mark.title().in(language.other()) : text;
    }
}
