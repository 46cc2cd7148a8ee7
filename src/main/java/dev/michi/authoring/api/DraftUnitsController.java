package dev.michi.authoring.api;

import dev.michi.authoring.Companions;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.DraftId.Kind;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.Moving;
import dev.michi.authoring.UnitMoves;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves units from module to module. */
@RestController
@RequestMapping("/api/v1/modules/{slug}/draft/units")
@Tag(name = "Studio")
class DraftUnitsController {

    private final SignedIn signedIn;
    private final DraftDesk desk;
    private final Drafts drafts;
    private final UnitMoves moves;
    private final Companions companions;

    DraftUnitsController(SignedIn signedIn, DraftDesk desk, Drafts drafts, UnitMoves moves, Companions companions) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.drafts = drafts;
        this.moves = moves;
        this.companions = companions;
    }

    @Schema(name = "UnitMove")
    record MoveWish(
            @Schema(description = "address of the module it goes to; none to begin a module with it") @Nullable
            String to,

            @Schema(description = "of the module that is begun with it")
            Wishes.@Nullable TextJson title) {}

    @Schema(name = "MovedUnit")
    record MovedJson(
            @Schema(description = "id of the unit; it stays as it was")
            String unit,

            @Schema(description = "id of the module whose draft has it now")
            String module,

            @Schema(description = "address of that module's draft")
            String slug,

            @Schema(description = "ids of modules that have to be published together")
            List<String> together) {}

    @PostMapping("/{unit}/move")
    @Operation(
            summary = "Moves a unit to another module, or begins a module with it",
            description = "In the drafts of both. Learners have it where it was until both are published, which happens"
                    + " together; what they did in it stays theirs. The same request again gives the same.")
    MovedJson move(@PathVariable String slug, @PathVariable String unit, @RequestBody MoveWish wish) {
        signedIn.require(Permission.WRITE);
        if (wish.to() == null && (wish.title() == null || wish.title().text().isEmpty())) {
            throw ProblemException.invalid("to", "authoring.api.move-to");
        }
        var from = desk.opened(Kind.MODULE, slug).id();
        return switch (moved(from, unit, wish)) {
            case Moving.Moved(var to) -> json(unit, to);
            case Moving.NotThere _ -> throw ProblemException.notFound();
            case Moving.NoTarget _ -> throw ProblemException.invalid("to", "authoring.api.move-to");
            case Moving.Locked(var draft) ->
                throw conflict(draft.equals(from) ? "draft" : "to", "authoring.api.move-locked");
            case Moving.Full _ -> throw conflict("to", "authoring.api.move-full");
        };
    }

    private Moving moved(DraftId from, String unit, MoveWish wish) {
        if (wish.to() != null) {
            return target(wish.to()).map(to -> moves.move(from, unit, to)).orElseGet(Moving.NoTarget::new);
        }
        return moves.split(from, unit, Objects.requireNonNull(wish.title()).text());
    }

    private Optional<DraftId> target(String slug) {
        return drafts.find(Kind.MODULE, slug).map(Draft::id).or(() -> drafts.liveId(Kind.MODULE, slug));
    }

    private MovedJson json(String unit, DraftId to) {
        var draft = drafts.find(to).orElseThrow(ProblemException::notFound);
        return new MovedJson(
                unit,
                to.id(),
                draft.manuscript().slug(),
                companions.of(to).stream().map(each -> each.id().id()).toList());
    }

    private static ProblemException conflict(String field, String key) {
        return new ProblemException(ProblemKind.CONFLICT, List.of(new FieldError(field, key)));
    }
}
