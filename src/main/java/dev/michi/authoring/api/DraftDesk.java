package dev.michi.authoring.api;

import dev.michi.authoring.Beginning;
import dev.michi.authoring.Beginnings;
import dev.michi.authoring.Comments;
import dev.michi.authoring.Companions;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftCheck;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.Opening;
import dev.michi.authoring.Saving;
import dev.michi.authoring.Step;
import dev.michi.authoring.Versions;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;

/** Drafts by the address of their module or trail: what both controllers do in the same way. */
@Component
class DraftDesk {

    private final SignedIn signedIn;
    private final Beginnings beginnings;
    private final Drafts drafts;
    private final DraftCheck check;
    private final Versions versions;
    private final Companions companions;
    private final Comments comments;
    private final Translations translations;

    DraftDesk(
            SignedIn signedIn,
            Beginnings beginnings,
            Drafts drafts,
            DraftCheck check,
            Versions versions,
            Companions companions,
            Comments comments,
            Translations translations) {
        this.signedIn = signedIn;
        this.beginnings = beginnings;
        this.drafts = drafts;
        this.check = check;
        this.versions = versions;
        this.companions = companions;
        this.comments = comments;
        this.translations = translations;
    }

    /** Whether it came to the address of a module or to that of a trail, however that was written. */
    static DraftId.Kind kind(HttpServletRequest request) {
        var mapped = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return mapped.startsWith("/api/v1/trails") ? DraftId.Kind.TRAIL : DraftId.Kind.MODULE;
    }

    ResponseEntity<DraftJson> create(
            DraftId.Kind kind, Wishes.NewDraft wish, Optional<String> key, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        return switch (beginnings.begin(wish.asWish(kind), key)) {
            case Beginning.Begun(var draft) -> answer(HttpStatus.CREATED, draft, request);
            case Beginning.Again(var draft) -> answer(HttpStatus.OK, draft, request);
            case Beginning.Taken _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("slug", "authoring.api.taken")));
        };
    }

    /** Reading begins nothing: of what is published it shows revision 0. */
    ResponseEntity<DraftJson> read(DraftId.Kind kind, String slug, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var draft = drafts.find(kind, slug);
        if (draft.isPresent()) {
            return answer(HttpStatus.OK, draft.get(), request);
        }
        var live = drafts.liveId(kind, slug).flatMap(versions::live).orElseThrow(ProblemException::notFound);
        var json = new DraftJson(
                live.id(),
                live.slug(),
                0,
                "published",
                null,
                List.of(),
                null,
                null,
                List.of(),
                missing(live, request),
                List.of(),
                ManuscriptJson.tree(live));
        return ResponseEntity.ok().eTag("\"0\"").body(json);
    }

    ResponseEntity<DraftJson> write(DraftId.Kind kind, String slug, JsonNode body, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var draft = drafts.find(kind, slug);
        var base = revision(request);
        if (base.isEmpty()) {
            throw ProblemException.invalid("If-Match", "authoring.api.if-match");
        }
        var now = draft.isPresent() ? draft.get() : begun(kind, slug);
        var mine = ManuscriptJson.sent(kind, body)
                .orElseThrow(() -> ProblemException.invalid("manuscript", "authoring.api.manuscript"));
        int from = draft.isEmpty() && base.getAsInt() == 0 ? now.revision() : base.getAsInt();
        return switch (drafts.save(now.id(), from, mine)) {
            case Saving.Saved(var saved) -> answer(HttpStatus.OK, saved, request);
            case Saving.Stale(var current, var common, var _) -> throw stale(current, common, request);
            case Saving.Gone _ -> throw ProblemException.notFound();
            case Saving.Unusable(var field) -> throw ProblemException.invalid(field, "authoring.api.unusable");
        };
    }

    /** The draft; of what is published, one that is begun. */
    Draft opened(DraftId.Kind kind, String slug) {
        signedIn.require(Permission.WRITE);
        return drafts.find(kind, slug).orElseGet(() -> begun(kind, slug));
    }

    private Draft begun(DraftId.Kind kind, String slug) {
        var id = drafts.liveId(kind, slug).orElseThrow(ProblemException::notFound);
        return switch (drafts.open(id)) {
            case Opening.Opened(var draft) -> draft;
            case Opening.WithoutSource _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("slug", "authoring.api.no-source")));
            case Opening.OfSomebodyElse _, Opening.NothingThere _ -> throw ProblemException.notFound();
        };
    }

    private ProblemException stale(Draft current, Optional<Manuscript> base, HttpServletRequest request) {
        var more = new LinkedHashMap<String, Object>();
        more.put("current", json(current, request));
        base.ifPresent(it -> more.put("base", ManuscriptJson.tree(it)));
        return new ProblemException(ProblemKind.OUTDATED, List.of(), more);
    }

    /** @throws ProblemException not found, also for what is somebody else's */
    Draft draft(DraftId.Kind kind, String slug) {
        signedIn.require(Permission.WRITE);
        return drafts.find(kind, slug).orElseThrow(ProblemException::notFound);
    }

    /** Of a draft, or of what is published. */
    DraftId id(DraftId.Kind kind, String slug) {
        signedIn.require(Permission.WRITE);
        return drafts.find(kind, slug)
                .map(Draft::id)
                .or(() -> drafts.liveId(kind, slug))
                .orElseThrow(ProblemException::notFound);
    }

    /** The revision of the header {@code If-Match}; without one, the present one. */
    int revision(Draft draft, HttpServletRequest request) {
        return revision(request).orElse(draft.revision());
    }

    private static OptionalInt revision(HttpServletRequest request) {
        var header = request.getHeader("If-Match");
        if (header == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    Integer.parseInt(header.replace("W/", "").replace("\"", "").strip()));
        } catch (NumberFormatException garbled) {
            throw ProblemException.invalid("If-Match", "authoring.api.if-match");
        }
    }

    ResponseEntity<DraftJson> answer(Manuscript manuscript, Step step, HttpServletRequest request) {
        return switch (step) {
            case Step.Done(var draft) -> answer(HttpStatus.OK, draft, request);
            case Step.Outdated(var current) ->
                throw new ProblemException(
                        request.getHeader("If-Match") == null ? ProblemKind.CONFLICT : ProblemKind.OUTDATED,
                        List.of(),
                        Map.of("current", json(current, request)));
            case Step.OwnWork _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("approve", "authoring.api.own-work")));
            case Step.NotApproved _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("stage", "authoring.api.not-approved")));
            case Step.Missing(var problems) ->
                throw new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(),
                        Map.of(
                                "missing",
                                DraftJson.ProblemJson.of(
                                        problems, manuscript, translations, ChosenLanguage.asked(request))));
        };
    }

    ResponseEntity<DraftJson> answer(Draft draft, HttpServletRequest request) {
        return answer(HttpStatus.OK, draft, request);
    }

    private ResponseEntity<DraftJson> answer(HttpStatus status, Draft draft, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .eTag("\"" + draft.revision() + "\"")
                .body(json(draft, request));
    }

    private DraftJson json(Draft draft, HttpServletRequest request) {
        var together =
                companions.of(draft.id()).stream().map(each -> each.id().id()).toList();
        return DraftJson.of(draft, together, missing(draft.manuscript(), request), drafts.gaps(draft));
    }

    private List<DraftJson.ProblemJson> missing(Manuscript manuscript, HttpServletRequest request) {
        return DraftJson.ProblemJson.of(
                check.check(manuscript).problems(), manuscript, translations, ChosenLanguage.asked(request));
    }

    List<CommentJson> comments(DraftId.Kind kind, String slug) {
        return comments.of(draft(kind, slug).id()).stream().map(CommentJson::of).toList();
    }

    CommentJson comment(DraftId.Kind kind, String slug, Wishes.CommentWish wish) {
        var text = wish.text() == null ? "" : wish.text();
        return comments.add(draft(kind, slug).id(), wish.field() == null ? "" : wish.field(), text)
                .map(CommentJson::of)
                .orElseThrow(() -> ProblemException.invalid("text", "authoring.api.comment"));
    }

    CommentJson resolve(DraftId.Kind kind, String slug, String comment) {
        return comments.resolve(draft(kind, slug).id(), comment)
                .map(CommentJson::of)
                .orElseThrow(ProblemException::notFound);
    }
}
