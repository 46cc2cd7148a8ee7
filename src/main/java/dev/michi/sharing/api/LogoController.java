package dev.michi.sharing.api;

import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Slug;
import dev.michi.sharing.Logos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A customer's logo. */
@RestController
@Tag(name = "Customers")
class LogoController {

    private final Logos logos;
    private final Customers customers;

    LogoController(Logos logos, Customers customers) {
        this.logos = logos;
        this.customers = customers;
    }

    @PutMapping("/api/v1/customers/{id}/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the logo", description = "The body is a PNG or JPEG of at most 2 MB.")
    void set(@PathVariable String id, HttpServletRequest request) throws IOException {
        var customer = Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(ProblemException::notFound);
        var sent = request.getInputStream().readNBytes(Logos.MOST_BYTES + 1);
        if (sent.length > Logos.MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        if (logos.set(customer.id(), sent).isEmpty()) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
