package dev.michi.authoring.api;

import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.Slices;
import dev.michi.shared.LocalizedText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For whom outside a module can be written. */
@RestController
@Tag(name = "Authoring")
class ReadershipApi {

    private final Customers customers;
    private final SignedIn signedIn;

    ReadershipApi(Customers customers, SignedIn signedIn) {
        this.customers = customers;
        this.signedIn = signedIn;
    }

    /** What an author sees of a customer. */
    @Schema(name = "NamedCustomer")
    record NamedCustomerJson(
            @Schema(example = "minato") String id,
            LocalizedText name,

            @Schema(description = "false: its admins get nothing at present")
            boolean active) {

        static NamedCustomerJson of(Customers.Name customer) {
            return new NamedCustomerJson(customer.id().value(), customer.name(), customer.active());
        }
    }

    @GetMapping("/api/v1/manuscripts/customers")
    @Operation(
            summary = "What customers are called, by id",
            description = "Those a manuscript's `customers.named` can list.")
    Page<NamedCustomerJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        signedIn.require(Permission.WRITE);
        var rows = customers.names().stream().map(NamedCustomerJson::of).toList();
        return Slices.page(rows, NamedCustomerJson::id, cursor, limit);
    }
}
