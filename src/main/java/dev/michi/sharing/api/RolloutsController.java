package dev.michi.sharing.api;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import dev.michi.sharing.Planning;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutId;
import dev.michi.sharing.RolloutPlan;
import dev.michi.sharing.Rollouts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals to customers, and their acceptance. */
@RestController
@Tag(name = "Sharing")
class RolloutsController {

    private final Rollouts rollouts;
    private final Customers customers;
    private final SignedIn signedIn;

    RolloutsController(Rollouts rollouts, Customers customers, SignedIn signedIn) {
        this.rollouts = rollouts;
        this.customers = customers;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/rollouts")
    @Operation(
            summary = "Rollouts, by id",
            description = "Of the admin's company; of all for those who look after customers.")
    Page<RolloutJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        var rows = rollouts.mine().stream().map(RolloutJson::of).toList();
        return Slices.page(rows, RolloutJson::id, cursor, limit);
    }

    @PostMapping("/api/v1/customers/{id}/rollouts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Prepare a rollout for a customer",
            description = "The same `Idempotency-Key` gives the same one.")
    RolloutJson prepare(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PlanJson plan) {
        signedIn.require(Permission.SERVE);
        var customer = Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(ProblemException::notFound);
        return planned(
                rollouts.prepare(key == null ? UUID.randomUUID().toString() : key, customer.id(), plan.asPlan()));
    }

    @PostMapping("/api/v1/rollouts/{id}/accept")
    @Operation(summary = "Accept a rollout, adapted as it is sent", description = "Accepting again adapts it again.")
    RolloutJson accept(@PathVariable String id, @RequestBody PlanJson plan) {
        signedIn.require(Permission.SHARE);
        return planned(rollouts.accept(get(id).id(), plan.asPlan()));
    }

    @PutMapping("/api/v1/rollouts/{id}")
    @Operation(summary = "Change a rollout that nobody has accepted yet")
    RolloutJson change(@PathVariable String id, @RequestBody PlanJson plan) {
        signedIn.require(Permission.SERVE);
        return planned(rollouts.change(get(id).id(), plan.asPlan()));
    }

    private Rollout get(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(RolloutId::new)
                .flatMap(rollouts::find)
                .orElseThrow(ProblemException::notFound);
    }

    private static RolloutJson planned(Planning planning) {
        return switch (planning) {
            case Planning.Planned planned -> RolloutJson.of(planned.rollout());
            case Planning.Refused refused ->
                throw ProblemException.invalid(
                        refused.flaw().key(),
                        "sharing.rollout." + refused.flaw().key());
            case Planning.AlreadyAccepted ignored -> throw new ProblemException(ProblemKind.CONFLICT);
        };
    }

    @Schema(name = "RolloutItem")
    record ItemJson(
            @Nullable String tutorial,

            @Schema(format = "date") @Nullable String on,

            @Nullable TextJson text) {

        Rollout.Item asItem() {
            try {
                return new Rollout.Item(
                        new ModuleId(new Slug(Objects.requireNonNullElse(tutorial, "")).value()),
                        LocalDate.parse(Objects.requireNonNullElse(on, "")),
                        text == null ? LocalizedText.EMPTY : text.asText());
            } catch (IllegalArgumentException | DateTimeParseException garbled) {
                throw ProblemException.invalid("items", "problem.invalid.field");
            }
        }
    }

    @Schema(name = "RolloutText")
    record TextJson(@Nullable String ja, @Nullable String en) {

        LocalizedText asText() {
            return new LocalizedText(Objects.requireNonNullElse(ja, ""), Objects.requireNonNullElse(en, ""));
        }
    }

    @Schema(name = "RolloutPlan")
    record PlanJson(@Nullable TextJson title, @Nullable List<ItemJson> items) {

        RolloutPlan asPlan() {
            return new RolloutPlan(
                    title == null ? LocalizedText.EMPTY : title.asText(),
                    items == null
                            ? List.of()
                            : items.stream().map(ItemJson::asItem).toList());
        }
    }

    /** @param accepted when an admin accepted it */
    @Schema(name = "Rollout")
    record RolloutJson(
            String id,
            String customer,
            TextJson title,
            List<ItemJson> items,
            String preparedBy,
            Instant prepared,
            @Nullable String acceptedBy,
            @Nullable Instant accepted) {

        static RolloutJson of(Rollout rollout) {
            return new RolloutJson(
                    rollout.id().value(),
                    rollout.customer().value(),
                    text(rollout.title()),
                    rollout.items().stream()
                            .map(item -> new ItemJson(
                                    item.tutorial().value(), item.on().toString(), text(item.text())))
                            .toList(),
                    rollout.preparedBy().value(),
                    rollout.prepared(),
                    rollout.acceptedBy().map(PersonId::value).orElse(null),
                    rollout.accepted().orElse(null));
        }

        private static TextJson text(LocalizedText text) {
            return new TextJson(text.ja(), text.en());
        }
    }
}
