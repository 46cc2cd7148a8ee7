package dev.michi.people.api;

import dev.michi.people.CustomerAdmins;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Inviting;
import dev.michi.people.NewAdmin;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The admins of a customer, for those who look after it and for one another. */
@RestController
@RequestMapping("/api/v1/customers/{id}/admins")
@Tag(name = "Customers")
class CustomerAdminsController {

    private final Customers customers;
    private final CustomerAdmins admins;

    CustomerAdminsController(Customers customers, CustomerAdmins admins) {
        this.customers = customers;
        this.admins = admins;
    }

    @GetMapping
    @Operation(summary = "The admins of a customer, by id")
    Page<AdminJson> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) int limit) {
        var rows = admins.of(customer(id)).stream().map(AdminJson::of).toList();
        return Slices.page(rows, AdminJson::id, cursor, limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite an admin",
            description =
                    "The answer has the link with which they choose a password; hand it over. It is good for 7 days."
                            + " 202 without either, for admins: the address is at no domain on the company's list, so whoever looks"
                            + " after the company was asked to invite them.")
    ResponseEntity<InvitedJson> invite(@PathVariable String id, @RequestBody AdminWish wish) {
        return switch (admins.invite(customer(id), wish.asAdmin())) {
            case Inviting.Invited invited ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new InvitedJson(
                                AdminJson.of(invited.admin()),
                                ServletUriComponentsBuilder.fromCurrentContextPath()
                                        .path(invited.link())
                                        .toUriString()));
            case Inviting.PassedOn ignored -> ResponseEntity.accepted().body(new InvitedJson(null, null));
            case Inviting.EmailTaken ignored -> throw new ProblemException(ProblemKind.CONFLICT);
            case Inviting.DomainListed(var by) -> throw TakenDomains.listed(by);
            case Inviting.NotAnEmail ignored -> throw ProblemException.invalid("email", "people.api.customer.email");
        };
    }

    @PatchMapping("/{admin}")
    @Operation(
            summary = "Deactivate or reactivate an admin",
            description = "Their sessions and shares end, or come back.")
    AdminJson change(@PathVariable String id, @PathVariable String admin, @RequestBody AdminChange change) {
        var customer = customer(id);
        var one = admins.of(customer).stream()
                .filter(each -> each.id().value().equals(admin))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return AdminJson.of(change.active() == null ? one : admins.setActive(new PersonId(admin), change.active()));
    }

    private CustomerId customer(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(ProblemException::notFound)
                .id();
    }

    /** @param name in each script; one of them is enough */
    @Schema(name = "AdminWish")
    record AdminWish(
            @Nullable String familyJa,
            @Nullable String givenJa,
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String reading,
            @Nullable String email,
            @Nullable String language) {

        NewAdmin asAdmin() {
            var name = new PersonName(or(familyJa), or(givenJa), or(familyEn), or(givenEn), or(reading));
            if (name.full(Language.JA).isBlank() && name.full(Language.EN).isBlank()) {
                throw ProblemException.invalid("familyJa", "people.api.customer.admin-name");
            }
            return new NewAdmin(name, or(email), "en".equals(language) ? Language.EN : Language.JA);
        }

        private static String or(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    @Schema(name = "AdminChange")
    record AdminChange(@Nullable Boolean active) {}

    @Schema(name = "Admin")
    record AdminJson(String id, String nameJa, String nameEn, String email, boolean active) {

        static AdminJson of(Person person) {
            return new AdminJson(
                    person.id().value(),
                    person.name().full(Language.JA),
                    person.name().full(Language.EN),
                    person.email(),
                    person.active());
        }
    }

    /** @param link shown this once */
    @Schema(name = "InvitedAdmin")
    record InvitedJson(@Nullable AdminJson admin, @Nullable String link) {}
}
