package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Modules in draft for those who do not write in them. Whoever writes makes a link and hands it on; everybody inside who has it
 * and is signed in sees the draft as it is then. It leaves no trace in anybody's progress, and ends when it is taken back.
 */
@Service
public class DraftPreviews {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final DraftAccess access;
    private final DraftDocuments drafts;
    private final PreviewLinkDocuments links;
    private final DraftCheck check;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    DraftPreviews(
            DraftAccess access,
            DraftDocuments drafts,
            PreviewLinkDocuments links,
            DraftCheck check,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.links = links;
        this.check = check;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The token of the link there is. For those who may write in it. */
    public Optional<String> find(DraftId id) {
        return links.find(access.get(id).id()).map(PreviewLinkDocument::token);
    }

    /** The token of the link, made if there is none yet. For those who may write in it. */
    public String share(DraftId id) {
        var draft = access.get(id);
        var me = access.author().id();
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        var wish = HexFormat.of().formatHex(random);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var link = links.insertOnce(new PreviewLinkDocument(draft.id().toString(), 1, wish, me.value(), now));
        if (link.token().equals(wish)) {
            audit.record(me, AuditAct.PREVIEW_SHARED, id.toString(), Map.of());
        }
        return link.token();
    }

    /** Ends the link; whoever opens it finds nothing. A later one is another. */
    public void takeBack(DraftId id) {
        var draft = access.get(id);
        if (links.remove(draft.id())) {
            audit.record(access.author().id(), AuditAct.PREVIEW_ENDED, id.toString(), Map.of());
        }
    }

    /** What is behind a link. For everybody who learns here. */
    public Optional<Preview> open(String token) {
        signedIn.require(Permission.LEARN);
        return Optional.of(token)
                .filter(each -> TOKEN.matcher(each).matches())
                .flatMap(links::draftOf)
                .flatMap(drafts::find)
                .filter(draft -> draft.manuscript() instanceof ModuleManuscript)
                .map(this::preview);
    }

    private Preview preview(Draft draft) {
        var module = (ModuleManuscript) draft.manuscript();
        return new Preview(module, draft.stage(), draft.changedBy(), draft.changedAt(), check.look(module));
    }
}
