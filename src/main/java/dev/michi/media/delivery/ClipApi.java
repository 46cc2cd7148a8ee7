package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code GET /api/v1/clips/{id}}, in the language of {@code Accept-Language}, else in the person's own. */
@RestController
class ClipApi {

    private final Media media;
    private final SignedIn signedIn;

    ClipApi(Media media, SignedIn signedIn) {
        this.media = media;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/clips/{id}")
    ResponseEntity<ClipResource> clip(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) Optional<String> accepted) {
        var person = signedIn.require(Permission.LEARN);
        var language = accepted.flatMap(ClipApi::best).orElse(person.language());
        var clip = Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> media.find(new ClipId(valid), language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such clip"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(ClipResource.of(clip));
    }

    private static Optional<Language> best(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().equals("*"))
                    .map(range -> Language.of(Locale.forLanguageTag(range.getRange())))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
