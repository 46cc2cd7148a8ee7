package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * Storyboards that authors work on: kept with every change, made into a clip when they say so, and into a new version of it
 * when they say so again. One's own; publishers see all.
 */
@Service
public class Boards {

    private static final int LONGEST = 500_000;
    private static final int LONGEST_TITLE = 200;

    private final BoardDocuments documents;
    private final ClipStudio studio;
    private final SignedIn signedIn;
    private final Clock clock;

    Boards(BoardDocuments documents, ClipStudio studio, SignedIn signedIn, Clock clock) {
        this.documents = documents;
        this.studio = studio;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param after the last one of the page before */
    public List<Board> list(Optional<Recordings.Mark> after, int limit) {
        var person = signedIn.require(Permission.WRITE);
        var owner = Optional.of(person.id()).filter(each -> !person.may(Permission.PUBLISH));
        return documents.page(owner, after.map(Recordings.Mark::place), limit).stream()
                .map(Boards::board)
                .toList();
    }

    public Optional<Board> find(BoardId id) {
        var person = signedIn.require(Permission.WRITE);
        return documents.find(id).filter(each -> isVisible(person, each)).map(Boards::board);
    }

    /** The storyboard that a clip was made of, if one may see it. */
    public Optional<Board> findOf(ClipId clip) {
        var person = signedIn.require(Permission.WRITE);
        return documents.findOf(clip).filter(each -> isVisible(person, each)).map(Boards::board);
    }

    private static Board board(BoardDocument stored) {
        return new Board(
                new BoardId(stored.id()),
                new PersonId(stored.owner()),
                stored.title(),
                stored.revision(),
                stored.scenes(),
                Optional.ofNullable(stored.clip()).map(ClipId::new),
                stored.changedAt(),
                MediaJson.read(stored.draft(), JsonNode.class));
    }

    private static boolean isVisible(Person person, BoardDocument board) {
        return person.may(Permission.PUBLISH) || person.id().value().equals(board.owner());
    }

    /**
     * Begins one, or gives the one that the same request began.
     *
     * @param draft an object in the words of the API; may be unfinished
     * @param key made up by the caller: the same one with the same draft is the same request
     */
    public BoardOutcome create(JsonNode draft, Optional<String> key) {
        var owner = signedIn.require(Permission.WRITE).id();
        var id = new BoardId("b-"
                + key.map(each -> MediaJson.fingerprint(owner.value(), each, draft))
                        .orElseGet(() -> UUID.randomUUID().toString()));
        var board = document(id, owner, 1, draft);
        if (board.isEmpty()) {
            return new BoardOutcome.Invalid();
        }
        return documents.insert(board.get())
                ? new BoardOutcome.Saved(board(board.get()))
                : find(id).<BoardOutcome>map(BoardOutcome.Saved::new).orElseGet(BoardOutcome.NotFound::new);
    }

    /** @param revision that the changes began from */
    public BoardOutcome save(BoardId id, int revision, JsonNode draft) {
        var now = find(id);
        if (now.isEmpty()) {
            return new BoardOutcome.NotFound();
        }
        var next = document(id, now.get().owner(), revision + 1, draft);
        if (next.isEmpty()) {
            return new BoardOutcome.Invalid();
        }
        if (documents.save(next.get())) {
            return find(id).<BoardOutcome>map(BoardOutcome.Saved::new).orElseGet(BoardOutcome.NotFound::new);
        }
        return find(id).map(board -> sameOrStale(board, revision, next.get())).orElseGet(BoardOutcome.NotFound::new);
    }

    /** A save whose answer was lost comes again: it has been done. */
    private static BoardOutcome sameOrStale(Board now, int revision, BoardDocument wanted) {
        var isDone =
                now.revision() == revision + 1 && MediaJson.write(now.draft()).equals(wanted.draft());
        return isDone ? new BoardOutcome.Saved(now) : new BoardOutcome.Stale(now);
    }

    private Optional<BoardDocument> document(BoardId id, PersonId owner, int revision, JsonNode draft) {
        var text = MediaJson.write(draft);
        if (!draft.isObject() || !draft.path("scenes").isArray() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var now = clock.instant();
        return Optional.of(new BoardDocument(
                id.value(),
                BoardDocument.SCHEMA_VERSION,
                owner.value(),
                new LocalizedText(title(draft, "ja"), title(draft, "en")),
                revision,
                draft.path("scenes").size(),
                text,
                null,
                now,
                now));
    }

    private static String title(JsonNode draft, String language) {
        var title = draft.path("title").path(language).asString("").strip();
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    /** The clip of it stays. */
    public boolean delete(BoardId id) {
        return find(id).isPresent() && documents.delete(id);
    }

    /**
     * Has the clip made, or a new version of the one that was made before: address and statistics stay.
     *
     * @param storyboard what the draft says, checked
     */
    public ClipOutcome make(BoardId id, Storyboard storyboard) {
        var board = find(id);
        if (board.isEmpty()) {
            return new ClipOutcome.NotFound();
        }
        var clip = board.get().clip();
        if (clip.isPresent()) {
            var change = new ClipWish.Change(
                    Optional.of(storyboard.title()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(storyboard));
            var outcome = studio.change(clip.get(), change, OptionalInt.empty());
            if (!(outcome instanceof ClipOutcome.NotFound)) {
                return outcome;
            }
            documents.unmade(id, clip.get());
        }
        // A second click makes the same clip; one made after the first was deleted is another one.
        var key = "board " + id + clip.map(gone -> " after " + gone).orElse("");
        var outcome = studio.create(new ClipWish.FromStoryboard(storyboard), Optional.of(key));
        if (outcome instanceof ClipOutcome.Accepted accepted) {
            documents.made(id, accepted.clip());
        }
        return outcome;
    }
}
