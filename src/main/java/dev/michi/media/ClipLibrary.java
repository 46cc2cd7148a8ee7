package dev.michi.media;

import dev.michi.media.RecordingDocuments.Place;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All clips, for authors: to find one, and to know all about it. */
@Service
public class ClipLibrary {

    private static final int BATCH = 100;
    private static final int CURVE_PARTS = 50;

    private final ClipDocuments clips;
    private final Media media;
    private final ClipAccess access;
    private final ObjectProvider<ClipAudience> audience;
    private final SignedIn signedIn;

    ClipLibrary(
            ClipDocuments clips,
            Media media,
            ClipAccess access,
            ObjectProvider<ClipAudience> audience,
            SignedIn signedIn) {
        this.clips = clips;
        this.media = media;
        this.access = access;
        this.audience = audience;
        this.signedIn = signedIn;
    }

    /**
     * What to look for; what is empty does not matter.
     *
     * @param words all of them have to be in the title or the captions, in either language
     * @param captioned has captions in this language
     */
    public record Wanted(String words, Optional<State> state, Optional<Language> captioned, Optional<PersonId> owner) {}

    public enum State {
        WAITING,
        RENDERING,
        READY,
        FAILED
    }

    /** @param uses how often it is shown */
    public record Row(
            ClipId id,
            LocalizedText title,
            double seconds,
            Optional<PersonId> owner,
            Instant changedAt,
            int version,
            Clip clip,
            int uses) {}

    /** Last changed first. @param after the last row of the page before */
    public List<Row> list(Wanted wanted, Language language, Optional<Recordings.Mark> after, int limit) {
        signedIn.require(Permission.WRITE);
        var rows = new ArrayList<Row>();
        var place = after.map(Recordings.Mark::place);
        while (rows.size() < limit) {
            var batch = clips.page(place, BATCH);
            batch.stream()
                    .filter(matches(wanted))
                    .map(clip -> row(clip, language))
                    .filter(row -> wanted.state().isEmpty() || wanted.state().get() == stateOf(row.clip()))
                    .limit((long) limit - rows.size())
                    .forEach(rows::add);
            if (batch.size() < BATCH) {
                break;
            }
            place = Optional.of(
                    new Place(batch.getLast().changedAt(), batch.getLast().id()));
        }
        return rows;
    }

    public Optional<LocalizedText> titleOf(ClipId id) {
        if (!signedIn.get().may(Permission.ADMINISTER)) {
            signedIn.require(Permission.WRITE);
        }
        return clips.find(id).map(ClipDocument::title);
    }

    public static State stateOf(Clip clip) {
        return switch (clip) {
            case Clip.Waiting waiting -> State.WAITING;
            case Clip.Rendering rendering -> State.RENDERING;
            case Clip.Ready ready -> State.READY;
            case Clip.Failed failed -> State.FAILED;
        };
    }

    private Row row(ClipDocument clip, Language language) {
        var id = new ClipId(clip.id());
        return new Row(
                id,
                clip.title(),
                clip.seconds(),
                clip.theOwner(),
                clip.changedAt(),
                clip.versionNumber(),
                media.state(clip, language),
                access.usesOf(id).size());
    }

    private static Predicate<ClipDocument> matches(Wanted wanted) {
        var words = List.of(folded(wanted.words()).split("\\s+"));
        return clip -> {
            var text = folded(clip.title().ja() + " " + clip.title().en() + " " + spoken(clip));
            return words.stream().allMatch(text::contains)
                    && wanted.owner()
                            .map(each -> each.value().equals(clip.owner()))
                            .orElse(true)
                    && wanted.captioned()
                            .map(each -> !clip.script(each).cues().isEmpty())
                            .orElse(true);
        };
    }

    private static String spoken(ClipDocument clip) {
        var text = new StringBuilder();
        clip.scripts().values().forEach(script -> script.cues()
                .forEach(cue -> text.append(cue.text()).append(' ')));
        return text.toString();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * What only authors see of a clip.
     *
     * @param chapters of a cut, in both languages
     * @param downloads films with captions in the picture
     */
    public record Dossier(
            int version,
            Optional<PersonId> owner,
            Optional<Cut> cut,
            List<ClipWish.Mark> chapters,
            List<Clip.Captions> downloads,
            List<VersionRow> versions,
            List<ClipUse> usedIn,
            ClipAudience.Retention retention) {}

    /** @param current whether it is the one that is played, or being made */
    public record VersionRow(int number, Instant at, PersonId by, LocalizedText title, boolean current) {}

    public Optional<Dossier> find(ClipId id) {
        signedIn.require(Permission.WRITE);
        return clips.find(id)
                .map(clip -> new Dossier(
                        clip.versionNumber(),
                        clip.theOwner(),
                        clip.theCut(),
                        clip.cut() == null ? List.of() : ClipVersions.chapters(clip),
                        clip.downloads(),
                        clip.history().stream()
                                .map(each -> new VersionRow(
                                        each.number(),
                                        each.at(),
                                        new PersonId(each.by()),
                                        each.title(),
                                        each.number() == clip.versionNumber()))
                                .toList(),
                        access.usesOf(id),
                        audience.stream()
                                .findFirst()
                                .map(each -> each.retention(id, clip.seconds(), CURVE_PARTS))
                                .orElse(ClipAudience.Retention.NONE)));
    }
}
