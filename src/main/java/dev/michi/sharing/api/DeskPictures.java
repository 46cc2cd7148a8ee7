package dev.michi.sharing.api;

import dev.michi.media.MediaStore;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Slug;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.Tutorials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of the desk: of the tutorials an admin may share, and of the companies one sees. No other stored file. */
@RestController
@Tag(name = "Hand-outs")
class DeskPictures {

    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Tutorials tutorials;
    private final Customers customers;
    private final MediaStore mediaStore;
    private final SignedIn signedIn;

    DeskPictures(Tutorials tutorials, Customers customers, MediaStore mediaStore, SignedIn signedIn) {
        this.tutorials = tutorials;
        this.customers = customers;
        this.mediaStore = mediaStore;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/desk/tutorials/{slug}/picture")
    @Operation(summary = "The picture of a tutorial that the caller may share")
    ResponseEntity<Resource> picture(@PathVariable String slug) {
        return tutorials.mine().stream()
                .filter(each -> each.slug().value().equals(slug))
                .map(Tutorial::module)
                .flatMap(module -> module.picture().stream())
                .flatMap(file ->
                        mediaStore.find(file.hash()).map(path -> answer(file.type(), file.hash(), path)).stream())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/api/v1/customers/{id}/logo")
    @Operation(summary = "The logo of a customer that the caller sees")
    ResponseEntity<Resource> logo(@PathVariable String id) {
        var me = signedIn.get();
        if (!me.may(Permission.SHARE) && !me.may(Permission.SERVE)) {
            throw new AccessDeniedException("Sees no customers");
        }
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .flatMap(customer -> customer.logo())
                .flatMap(logo -> mediaStore.find(logo.hash()).map(path -> answer(logo.type(), logo.hash(), path)))
                .orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<Resource> answer(String type, String hash, Path path) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .eTag("\"" + hash + "\"")
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", HARMLESS)
                .body(new FileSystemResource(path));
    }
}
