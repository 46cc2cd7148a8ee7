package dev.michi.authoring.api;

import dev.michi.authoring.PackImport;
import dev.michi.media.Deck;
import dev.michi.media.DeckId;
import dev.michi.media.Decks;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Makes a module in draft of what was written in another program: a Markdown file, or a presentation that has been read. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Studio")
class ImportsController {

    private static final int MOST_BYTES = 800_000;
    private static final String NAME = "name=";

    private final SignedIn signedIn;
    private final PackImport imports;
    private final Decks decks;

    ImportsController(SignedIn signedIn, PackImport imports, Decks decks) {
        this.signedIn = signedIn;
        this.imports = imports;
        this.decks = decks;
    }

    @Schema(name = "ImportedModule")
    record Imported(
            @Schema(allowableValues = "module") String kind,

            String id,
            String slug,
            Wishes.TextJson title,

            @Schema(
                    description = "again: one's own draft of the same file, as it is by now",
                    allowableValues = {"begun", "again"})
            String outcome,

            @Schema(description = "pictures the file names, which have to be added by hand")
            List<String> images) {

        static ResponseEntity<Imported> of(PackImport.FromFile made) {
            var draft = made.draft();
            return ResponseEntity.status(made.begun() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(new Imported(
                            draft.id().kind().key(),
                            draft.id().id(),
                            draft.manuscript().slug(),
                            Wishes.TextJson.of(draft.manuscript().title()),
                            made.begun() ? "begun" : "again",
                            made.images()));
        }
    }

    /** The query is read by hand: asking the request for parameters may swallow a body that comes as a form. */
    @PostMapping("/markdown")
    @ApiResponse(responseCode = "201", description = "A draft was begun")
    @ApiResponse(responseCode = "200", description = "The same file was taken in before: its draft")
    @Operation(
            summary = "Takes in a Markdown file as a module in draft",
            description = "The body is the file, in UTF-8, of up to 200,000 characters. Its headings begin blocks; its"
                    + " language is the one it is written in.",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "name", schema = @Schema(type = "string")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/markdown", schema = @Schema(type = "string"))))
    ResponseEntity<Imported> markdown(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var text = bytes.length > MOST_BYTES ? Optional.<String>empty() : Optional.of(text(bytes));
        var read = text.filter(PackImport::isShortEnough)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.TOO_LARGE, List.of(new FieldError("body", "authoring.api.markdown.too-large"))));
        return Imported.of(imports.markdown(read, name(request.getQueryString())));
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw ProblemException.invalid("body", "authoring.api.markdown.no-text");
            }
            if (text.isBlank()) {
                throw ProblemException.invalid("body", "authoring.api.markdown.empty");
            }
            return text;
        } catch (CharacterCodingException other) {
            throw ProblemException.invalid("body", "authoring.api.markdown.no-text");
        }
    }

    @PostMapping("/decks/{id}")
    @ApiResponse(responseCode = "201", description = "A draft was begun")
    @ApiResponse(responseCode = "200", description = "It was made before: its draft")
    @Operation(
            summary = "Makes a module in draft of a presentation",
            description = "Of one's own that has been read, see /decks: of each page its picture and its text.")
    ResponseEntity<Imported> deck(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        var deck = Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> decks.find(new DeckId(valid)))
                .orElseThrow(ProblemException::notFound);
        return switch (deck) {
            case Deck.Ready ready -> Imported.of(imports.deck(ready));
            case Deck.Reading _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("deck", "authoring.api.deck.reading")));
            case Deck.Refused refused ->
                throw ProblemException.invalid(
                        "deck", "media.deck.refused." + refused.reason().key());
        };
    }

    private static String name(@Nullable String query) {
        for (var part : Optional.ofNullable(query).orElse("").split("&")) {
            if (part.startsWith(NAME)) {
                try {
                    return UriUtils.decode(part.substring(NAME.length()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException garbled) {
                    return "";
                }
            }
        }
        return "";
    }
}
