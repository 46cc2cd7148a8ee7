package dev.michi.sharing.api;

import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Slug;
import dev.michi.sharing.Logos;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareChange;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.Shares;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logos of customers, and of single shares. */
@RestController
@Tag(name = "Customers")
class LogoController {

    private final Logos logos;
    private final Customers customers;
    private final Shares shares;
    private final SignedIn signedIn;

    LogoController(Logos logos, Customers customers, Shares shares, SignedIn signedIn) {
        this.logos = logos;
        this.customers = customers;
        this.shares = shares;
        this.signedIn = signedIn;
    }

    @PutMapping("/api/v1/customers/{id}/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the logo", description = "The body is a PNG or JPEG of at most 2 MB.")
    void setOfCustomer(@PathVariable String id, HttpServletRequest request) throws IOException {
        var customer = Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(ProblemException::notFound);
        if (logos.set(customer.id(), sent(request)).isEmpty()) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @PutMapping("/api/v1/shares/{id}/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a logo of the share's own",
            description =
                    "The body is a PNG or JPEG of at most 2 MB. On this share it stands instead of the customer's.")
    void setOfShare(@PathVariable String id, HttpServletRequest request) throws IOException {
        signedIn.require(Permission.SHARE);
        var share = get(id);
        var logo =
                logos.keep(sent(request)).orElseThrow(() -> new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        shares.change(share.id(), ShareChange.of(share, Optional.of(logo), share.colour()));
    }

    @DeleteMapping("/api/v1/shares/{id}/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the share's own logo off", description = "The customer's stands there again.")
    void remove(@PathVariable String id) {
        signedIn.require(Permission.SHARE);
        var share = get(id);
        shares.change(share.id(), ShareChange.of(share, Optional.empty(), share.colour()));
    }

    private Share get(String id) {
        var share = Optional.of(id)
                .filter(Slug::isValid)
                .map(ShareId::new)
                .flatMap(shares::find)
                .orElseThrow(ProblemException::notFound);
        if (share.revoked().isPresent()) {
            throw new ProblemException(ProblemKind.CONFLICT);
        }
        return share;
    }

    private static byte[] sent(HttpServletRequest request) throws IOException {
        var sent = request.getInputStream().readNBytes(Logos.MOST_BYTES + 1);
        if (sent.length > Logos.MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        return sent;
    }
}
