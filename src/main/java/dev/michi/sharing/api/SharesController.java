package dev.michi.sharing.api;

import dev.michi.people.CustomerId;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import dev.michi.shared.Slug;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Sharing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a customer's admins have handed out; those who look after customers read it. */
@RestController
@RequestMapping("/api/v1/shares")
@Tag(name = "Sharing")
class SharesController {

    private final Shares shares;
    private final SignedIn signedIn;
    private final Clock clock;

    SharesController(Shares shares, SignedIn signedIn, Clock clock) {
        this.shares = shares;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Shares, newest first",
            description = "Of the admin's company; those who look after customers get all, or those of `customer`.")
    Page<ShareJson> list(
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        return Slices.page(
                visible(customer).stream()
                        .map(share -> ShareJson.of(share, clock.instant()))
                        .toList(),
                SharesController::newestFirst,
                cursor,
                limit);
    }

    private List<Share> visible(@Nullable String customer) {
        if (customer != null) {
            return Optional.of(customer)
                    .filter(Slug::isValid)
                    .map(CustomerId::new)
                    .filter(signedIn.get()::sees)
                    .map(shares::of)
                    .orElseThrow(ProblemException::notFound);
        }
        return signedIn.get().may(Permission.SERVE) ? shares.all() : shares.mine();
    }

    private static String newestFirst(ShareJson share) {
        return "%019d %s".formatted(Long.MAX_VALUE - share.created().toEpochMilli(), share.id());
    }

    @PostMapping
    @Operation(
            summary = "Share tutorials",
            description = "The answer has the address, this once. The same `Idempotency-Key` gives the same share: 200"
                    + " instead of 201.")
    ResponseEntity<ShareJson> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ShareRequest wish) {
        signedIn.require(Permission.SHARE);
        var shared = shared(shares.create(key == null ? UUID.randomUUID().toString() : key, wish.asWish()));
        return ResponseEntity.status(shared.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ShareJson.of(shared.share(), clock.instant(), url(shared.path())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One share")
    ShareJson one(@PathVariable String id) {
        return ShareJson.of(get(id), clock.instant());
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change a share", description = "What is missing stays. A revoked share cannot be changed.")
    ShareJson change(@PathVariable String id, @RequestBody ShareRequest wish) {
        signedIn.require(Permission.SHARE);
        var share = unrevoked(id);
        return ShareJson.of(shared(shares.change(share.id(), wish.over(share))).share(), clock.instant());
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Revoke a share", description = "From the next request on it does not open, for ever.")
    ShareJson revoke(@PathVariable String id) {
        signedIn.require(Permission.SHARE);
        return ShareJson.of(shares.revoke(get(id).id()), clock.instant());
    }

    @PostMapping("/{id}/rotate")
    @Operation(
            summary = "Exchange the link",
            description = "The former one no longer opens. The answer has the new one, this once.")
    ShareJson rotate(@PathVariable String id) {
        signedIn.require(Permission.SHARE);
        var share = unrevoked(id);
        var path = shares.rotate(share.id()).orElseThrow(() -> new ProblemException(ProblemKind.CONFLICT));
        return ShareJson.of(get(id), clock.instant(), url(path));
    }

    @PostMapping("/{id}/take-over")
    @Operation(
            summary = "Answer for a share from now on",
            description = "Where the admin who made it is no longer active, it opens again.")
    ShareJson takeOver(@PathVariable String id) {
        signedIn.require(Permission.SHARE);
        return ShareJson.of(shares.takeOver(get(id).id()), clock.instant());
    }

    private Share get(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(ShareId::new)
                .flatMap(shares::find)
                .orElseThrow(ProblemException::notFound);
    }

    private Share unrevoked(String id) {
        var share = get(id);
        if (share.revoked().isPresent()) {
            throw new ProblemException(ProblemKind.CONFLICT);
        }
        return share;
    }

    private static Sharing.Shared shared(Sharing sharing) {
        return switch (sharing) {
            case Sharing.Shared shared -> shared;
            case Sharing.Refused refused ->
                throw ProblemException.invalid(
                        refused.flaw().key(), "sharing.flaw." + refused.flaw().key());
        };
    }

    private static String url(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
