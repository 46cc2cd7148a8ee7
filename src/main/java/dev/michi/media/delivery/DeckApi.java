package dev.michi.media.delivery;

import dev.michi.media.Deck;
import dev.michi.media.DeckId;
import dev.michi.media.DeckReceipt;
import dev.michi.media.Decks;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Translations;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Presentations whose pages become scenes or units. */
@RestController
@RequestMapping("/api/v1/decks")
@Tag(name = "Storyboards")
class DeckApi {

    private final Decks decks;
    private final Translations translations;
    private final SignedIn signedIn;

    DeckApi(Decks decks, Translations translations, SignedIn signedIn) {
        this.decks = decks;
        this.translations = translations;
        this.signedIn = signedIn;
    }

    @Schema(name = "Deck")
    record DeckJson(
            String id,
            String name,

            @Schema(allowableValues = {"reading", "ready", "refused"})
            String state,

            @Schema(description = "how far it is, while it is being read") @Nullable
            Integer percent,

            @Schema(description = "why it was refused, and what to do") @Nullable
            String reason,

            List<PageJson> pages) {}

    @Schema(name = "DeckPage")
    record PageJson(
            int number, String picture, String title, String text, String notes, String narration, String language) {

        static PageJson of(Deck.Page page) {
            return new PageJson(
                    page.number(),
                    page.picture().address(),
                    page.title(),
                    page.text(),
                    page.notes(),
                    page.narration(),
                    page.language().tag());
        }
    }

    @PostMapping
    @Operation(
            summary = "Sends a presentation",
            description = "The body is a PDF or PPTX of up to 100 MB and 120 pages. It is read in the background; the"
                    + " same content sent again gives the same deck, with status 200.",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "name", schema = @Schema(type = "string")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<DeckJson> send(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        var name = RecordingApi.name(request.getQueryString());
        return switch (decks.receive(request.getInputStream(), request.getContentLengthLong(), name)) {
            case DeckReceipt.Received received ->
                ResponseEntity.status(received.known() ? HttpStatus.OK : HttpStatus.CREATED)
                        .location(URI.create("/api/v1/decks/" + received.deck().id()))
                        .body(json(received.deck(), request));
            case DeckReceipt.NoRoom lack -> throw RecordingApi.noRoom(lack.reason());
        };
    }

    @GetMapping
    @Operation(summary = "One's own presentations, newest first", description = "They are kept for a month.")
    Page<DeckJson> list(HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        return Page.all(decks.list().stream().map(each -> json(each, request)).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One presentation: its pages, or why it was refused")
    DeckJson deck(@PathVariable String id, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        return json(ofId(id, decks::find), request);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Stops the reading of a presentation")
    DeckJson cancel(@PathVariable String id, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        return json(ofId(id, decks::cancel), request);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a presentation", description = "What was made of its pages stays.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        if (!Slug.isValid(id) || !decks.delete(new DeckId(id))) {
            throw ProblemException.notFound();
        }
    }

    private static Deck ofId(String id, Function<DeckId, Optional<Deck>> find) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> find.apply(new DeckId(valid)))
                .orElseThrow(ProblemException::notFound);
    }

    private DeckJson json(Deck deck, HttpServletRequest request) {
        var id = deck.id().value();
        return switch (deck) {
            case Deck.Reading reading -> new DeckJson(id, deck.name(), "reading", reading.percent(), null, List.of());
            case Deck.Ready ready ->
                new DeckJson(
                        id,
                        deck.name(),
                        "ready",
                        null,
                        null,
                        ready.pages().stream().map(PageJson::of).toList());
            case Deck.Refused refused ->
                new DeckJson(
                        id,
                        deck.name(),
                        "refused",
                        null,
                        translations.get(
                                "media.deck.refused." + refused.reason().key(), ChosenLanguage.asked(request)),
                        List.of());
        };
    }
}
