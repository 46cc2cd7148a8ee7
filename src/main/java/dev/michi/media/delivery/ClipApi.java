package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Clips, in the language the caller asks for. */
@RestController
@Tag(name = "Clips")
class ClipApi {

    private final Media media;
    private final SignedIn signedIn;

    ClipApi(Media media, SignedIn signedIn) {
        this.media = media;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/clips/{id}")
    @Operation(
            summary = "One clip",
            description = "Sources, captions and poster are there when the state is ready; all addresses need the same"
                    + " sign-in. Transcript and chapters are there from the start.")
    ClipJson clip(@PathVariable String id, HttpServletRequest request) {
        signedIn.require(Permission.LEARN);
        return Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> media.find(new ClipId(valid), ChosenLanguage.asked(request)))
                .map(ClipJson::of)
                .orElseThrow(ProblemException::notFound);
    }
}
