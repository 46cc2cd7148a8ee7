package dev.michi.authoring;

import dev.michi.people.SignedIn;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is said about drafts, resolved one by one. For those to whom the draft is open. */
@Service
public class Comments {

    static final int LONGEST = 4_000;
    private static final int ID = 24;

    private final DraftAccess access;
    private final CommentDocuments documents;
    private final SignedIn signedIn;
    private final Clock clock;

    Comments(DraftAccess access, CommentDocuments documents, SignedIn signedIn, Clock clock) {
        this.access = access;
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The oldest first, resolved ones among them. */
    public List<Comment> of(DraftId draft) {
        access.get(draft);
        return documents.of(draft);
    }

    /** How many wait for an answer. */
    public int open(DraftId draft) {
        return (int) of(draft).stream().filter(Comment::isOpen).count();
    }

    /**
     * Saying the same again about the same adds nothing, until it is resolved.
     *
     * @return nothing if the text is empty or longer than 4,000 characters
     */
    public Optional<Comment> add(DraftId draft, String field, String text) {
        access.get(draft);
        if (text.isBlank() || text.length() > LONGEST || field.length() > 400) {
            return Optional.empty();
        }
        for (int number = 0; ; number++) {
            var comment = comment(draft, field, text.strip(), number);
            if (documents.insertOnce(comment)) {
                return Optional.of(comment);
            }
            var there = documents.find(comment.id()).filter(Comment::isOpen);
            if (there.isPresent()) {
                return there;
            }
        }
    }

    private Comment comment(DraftId draft, String field, String text, int number) {
        var me = signedIn.get().id();
        var id = Sha256.of(String.join("\n", draft.toString(), me.value(), field, text, Integer.toString(number)));
        return new Comment(
                "k-" + id.substring(0, ID),
                draft,
                field,
                text,
                me,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                Optional.empty());
    }

    /** The first who resolves it counts. Nothing if there is no such comment. */
    public Optional<Comment> resolve(DraftId draft, String comment) {
        return of(draft, comment).flatMap(found -> {
            documents.resolve(comment, signedIn.get().id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return documents.find(comment);
        });
    }

    public Optional<Comment> reopen(DraftId draft, String comment) {
        return of(draft, comment).flatMap(found -> {
            documents.reopen(comment);
            return documents.find(comment);
        });
    }

    private Optional<Comment> of(DraftId draft, String comment) {
        access.get(draft);
        return documents.find(comment).filter(found -> found.draft().equals(draft));
    }
}
