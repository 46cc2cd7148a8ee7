package dev.michi.people.api;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SavingCustomer;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer companies, for those who look after them; an admin of one finds that one. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomersController {

    private final Customers customers;
    private final SignedIn signedIn;

    CustomersController(Customers customers, SignedIn signedIn) {
        this.customers = customers;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(summary = "All customers, by id")
    Page<CustomerJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        var rows = customers.list().stream().map(CustomerJson::of).toList();
        return Slices.page(rows, CustomerJson::id, cursor, limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a customer",
            description = "Needs `id` and `name`; all else has a default. " + TakenDomains.RULE)
    CustomerJson add(@RequestBody CustomerWish wish) {
        signedIn.require(Permission.SERVE);
        var id = wish.wantedId();
        var data = wish.over(new Customer(id, LocalizedText.EMPTY));
        return CustomerJson.of(saved(customers.add(id, data)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One customer")
    CustomerJson one(@PathVariable String id) {
        return CustomerJson.of(get(id));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Change a customer",
            description = "What is missing stays. Its own admins may change `accent` alone. With `active: false` its"
                    + " admins' sessions and its shares end; nothing is lost. " + TakenDomains.RULE)
    CustomerJson change(@PathVariable String id, @RequestBody CustomerWish wish) {
        var customer = get(id);
        if (!wish.isLookAlone() || wish.accent() == null) {
            signedIn.require(Permission.SERVE);
            saved(customers.update(customer.id(), wish.over(customer)));
            Optional.ofNullable(wish.active()).ifPresent(active -> customers.setActive(customer.id(), active));
        } else {
            wish.colour().ifPresent(colour -> customers.setAccent(customer.id(), colour));
        }
        return CustomerJson.of(get(id));
    }

    private static Customer saved(SavingCustomer saving) {
        return switch (saving) {
            case SavingCustomer.Saved(var customer) -> customer;
            case SavingCustomer.IdTaken _ -> throw new ProblemException(ProblemKind.CONFLICT);
            case SavingCustomer.DomainsTaken(var domains) -> throw TakenDomains.problem(domains);
        };
    }

    private Customer get(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(ProblemException::notFound);
    }
}
