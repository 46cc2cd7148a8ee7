package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
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
    private final ClipLibrary library;
    private final SignedIn signedIn;

    ClipApi(Media media, ClipLibrary library, SignedIn signedIn) {
        this.media = media;
        this.library = library;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/clips/{id}")
    @Operation(
            summary = "One clip",
            description = "Sources, captions and poster are there when the state is ready; all addresses need the same"
                    + " sign-in. Transcript and chapters are there from the start. Authors are told more: from what it"
                    + " was made, its versions, where it is shown, and where people stop watching.")
    ClipJson clip(@PathVariable String id, HttpServletRequest request) {
        var person = signedIn.require(Permission.LEARN);
        var clip = Optional.of(id).filter(Slug::isValid).map(ClipId::new);
        var found = clip.flatMap(valid -> media.find(valid, ChosenLanguage.asked(request), person))
                .orElseThrow(ProblemException::notFound);
        var json = ClipJson.of(found);
        return person.may(Permission.WRITE)
                ? library.find(found.id())
                        .map(dossier -> json.with(dossier, found.transcript()))
                        .orElse(json)
                : json;
    }
}
