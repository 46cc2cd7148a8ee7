package dev.michi.sharing.api;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Slug;
import dev.michi.sharing.HandOuts;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.handout.Announcement.Channel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an admin hands out of a share. All of it holds the link, so nothing of it stays in a cache. */
@RestController
@RequestMapping("/api/v1/shares/{id}")
@Tag(name = "Hand-outs")
class HandOutController {

    private static final String HARMLESS = "default-src 'none'; sandbox";
    private static final int LARGEST_CODE = 4000;

    private final HandOuts handOuts;
    private final SignedIn signedIn;

    HandOutController(HandOuts handOuts, SignedIn signedIn) {
        this.handOuts = handOuts;
        this.signedIn = signedIn;
    }

    @GetMapping(value = "/qr.svg", produces = "image/svg+xml")
    @Operation(summary = "QR code of the link, for any size")
    ResponseEntity<String> svg(@PathVariable String id) {
        var code = handOuts.code(share(id), base()).orElseThrow(ProblemException::notFound);
        return answer("image/svg+xml", "qr.svg")
                .header("Content-Security-Policy", HARMLESS)
                .body(code.svg());
    }

    @GetMapping(value = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    @Operation(summary = "QR code of the link as a picture")
    ResponseEntity<byte[]> png(
            @PathVariable String id,
            @RequestParam(defaultValue = "1000")
                    @Parameter(
                            description = "pixels a side, at least",
                            schema = @Schema(type = "integer", minimum = "40", maximum = "4000"))
                    int size) {
        var code = handOuts.code(share(id), base()).orElseThrow(ProblemException::notFound);
        return answer(MediaType.IMAGE_PNG_VALUE, "qr.png").body(code.png(Math.clamp(size, 40, LARGEST_CODE)));
    }

    @GetMapping(value = "/poster.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A poster (A4, tagged PDF) in the languages of the share")
    ResponseEntity<byte[]> poster(@PathVariable String id) {
        var poster = handOuts.poster(share(id), base()).orElseThrow(ProblemException::notFound);
        return answer(MediaType.APPLICATION_PDF_VALUE, "poster.pdf").body(poster);
    }

    @GetMapping(value = "/handout.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The steps on paper (A4, tagged PDF), in the caller's language if the share has it")
    ResponseEntity<byte[]> steps(@PathVariable String id, HttpServletRequest request) {
        var steps = handOuts.steps(share(id), base(), ChosenLanguage.asked(request))
                .orElseThrow(ProblemException::notFound);
        return answer(MediaType.APPLICATION_PDF_VALUE, "handout.pdf").body(steps);
    }

    @GetMapping("/announcement")
    @Operation(summary = "A text to paste, and markup that shows the page on an intranet")
    ResponseEntity<AnnouncementJson> announcement(
            @PathVariable String id,
            @RequestParam(defaultValue = "teams")
                    @Parameter(schema = @Schema(allowableValues = {"teams", "slack", "mail"}))
                    String channel,
            HttpServletRequest request) {
        var share = share(id);
        var where = channel(channel).orElseThrow(() -> ProblemException.invalid("channel", "desk.api.channel"));
        var text = handOuts.announcement(share, base(), where, ChosenLanguage.asked(request))
                .orElseThrow(ProblemException::notFound);
        var embed = handOuts.embed(share, base()).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(new AnnouncementJson(text, embed));
    }

    @Schema(name = "Announcement")
    record AnnouncementJson(
            String text, @Schema(description = "HTML") String embed) {}

    private static Optional<Channel> channel(String name) {
        return Arrays.stream(Channel.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Who shares nothing is refused before anything is looked up. */
    private ShareId share(String id) {
        signedIn.require(Permission.SHARE);
        return Optional.of(id).filter(Slug::isValid).map(ShareId::new).orElseThrow(ProblemException::notFound);
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static ResponseEntity.BodyBuilder answer(String type, String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(file).build().toString());
    }
}
