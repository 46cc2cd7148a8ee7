package dev.michi.media;

import dev.michi.media.RecordingDocuments.Place;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All clips, for authors: to find one, and to know all about it. */
@Service
public class ClipLibrary {

    private static final int BATCH = 100;
    private static final int CURVE_PARTS = 50;

    private final ClipDocuments clips;
    private final ClipTagDocuments tags;
    private final Media media;
    private final ClipAccess access;
    private final ObjectProvider<ClipAudience> audience;
    private final SignedIn signedIn;

    ClipLibrary(
            ClipDocuments clips,
            ClipTagDocuments tags,
            Media media,
            ClipAccess access,
            ObjectProvider<ClipAudience> audience,
            SignedIn signedIn) {
        this.clips = clips;
        this.tags = tags;
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
     * @param used whether it is shown anywhere
     */
    public record Wanted(
            String words,
            Optional<State> state,
            Optional<Language> captioned,
            Optional<PersonId> owner,
            Optional<String> tag,
            Optional<Boolean> used) {

        public static final Wanted ALL = new Wanted(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Wanted(String words, Optional<State> state, Optional<Language> captioned, Optional<PersonId> owner) {
            this(words, state, captioned, owner, Optional.empty(), Optional.empty());
        }
    }

    public enum State {
        WAITING,
        RENDERING,
        READY,
        FAILED
    }

    /**
     * @param uses how often it is shown
     * @param staleLines of captions in both languages, whose stretch was cut or changed since somebody looked at them
     */
    public record Row(
            ClipId id,
            LocalizedText title,
            double seconds,
            Optional<PersonId> owner,
            Instant changedAt,
            int version,
            Clip clip,
            int uses,
            List<String> tags,
            int staleLines) {}

    /** Last changed first. @param after the last row of the page before */
    public List<Row> list(Wanted wanted, Language language, Optional<Recordings.Mark> after, int limit) {
        signedIn.require(Permission.WRITE);
        var rows = new ArrayList<Row>();
        var place = after.map(Recordings.Mark::place);
        while (rows.size() < limit) {
            var batch = clips.page(place, BATCH);
            var tagged = tags.find(batch.stream().map(ClipDocument::id).toList());
            batch.stream()
                    .filter(LibrarySearch.matches(wanted))
                    .filter(clip -> LibrarySearch.hasTag(tagged.getOrDefault(clip.id(), List.of()), wanted))
                    .map(clip -> row(clip, language, tagged.getOrDefault(clip.id(), List.of())))
                    .filter(row ->
                            wanted.used().map(used -> used == row.uses() > 0).orElse(true))
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

    /** Whether the present version can be played; also if there is no such clip any more. */
    public boolean isMade(ClipId id) {
        signedIn.require(Permission.WRITE);
        return clips.find(id).map(ClipDocument::isMade).orElse(true);
    }

    public static State stateOf(Clip clip) {
        return switch (clip) {
            case Clip.Waiting waiting -> State.WAITING;
            case Clip.Rendering rendering -> State.RENDERING;
            case Clip.Ready ready -> State.READY;
            case Clip.Failed failed -> State.FAILED;
        };
    }

    private Row row(ClipDocument clip, Language language, List<String> tags) {
        var id = new ClipId(clip.id());
        return new Row(
                id,
                clip.title(),
                clip.seconds(),
                clip.theOwner(),
                clip.changedAt(),
                clip.versionNumber(),
                media.state(clip, language),
                access.usesOf(id).size(),
                tags,
                clip.staleLines().values().stream().mapToInt(Integer::intValue).sum());
    }

    /**
     * What only authors see of a clip.
     *
     * @param made whether the present version can be played; until then the one before is
     * @param title of the present version, which may not be made yet; as captions and chapters are
     * @param chapters of a cut, in both languages
     * @param downloads films with captions in the picture
     * @param staleLines how many lines of captions, by language, somebody has to look at again
     */
    public record Dossier(
            int version,
            boolean made,
            Optional<PersonId> owner,
            Optional<Cut> cut,
            LocalizedText title,
            Map<Language, List<Clip.Cue>> captions,
            List<ClipWish.Mark> chapters,
            List<Clip.Captions> downloads,
            Map<Language, Integer> staleLines,
            List<String> tags,
            List<VersionRow> versions,
            List<ClipUse> usedIn,
            ClipAudience.Retention retention) {}

    /** @param current whether it is the one that is played, or will be when it is made */
    public record VersionRow(int number, Instant at, PersonId by, LocalizedText title, boolean current) {}

    public Optional<Dossier> find(ClipId id) {
        signedIn.require(Permission.WRITE);
        return clips.find(id)
                .map(clip -> new Dossier(
                        clip.versionNumber(),
                        clip.isMade(),
                        clip.theOwner(),
                        clip.theCut(),
                        clip.title(),
                        clip.captions(),
                        clip.cut() == null ? List.of() : ClipVersions.chapters(clip),
                        new ClipAddresses(clip).downloads(),
                        clip.staleLines(),
                        tags.find(id),
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
