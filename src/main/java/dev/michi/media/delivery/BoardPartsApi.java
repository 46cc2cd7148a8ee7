package dev.michi.media.delivery;

import dev.michi.media.BoardPictures;
import dev.michi.media.MediaStore;
import dev.michi.media.Sounds;
import dev.michi.media.Stills;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
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
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What storyboards are made of, and what they look like before a clip is made. */
@RestController
@RequestMapping("/api/v1/storyboards")
@Tag(name = "Storyboards")
class BoardPartsApi {

    private static final int LEAST_WIDTH = 160;
    private static final int MOST_WIDTH = 1920;

    private final BoardPictures pictures;
    private final Sounds sounds;
    private final Stills stills;
    private final MediaStore store;
    private final SignedIn signedIn;

    BoardPartsApi(BoardPictures pictures, Sounds sounds, Stills stills, MediaStore store, SignedIn signedIn) {
        this.pictures = pictures;
        this.sounds = sounds;
        this.stills = stills;
        this.store = store;
        this.signedIn = signedIn;
    }

    @Schema(name = "StoredPicture")
    record PictureJson(String picture) {}

    /** Whatever the body calls itself: a form is not asked for parameters. */
    @PostMapping("/pictures")
    @Operation(
            summary = "Stores a picture for a scene",
            description = "The body is a PNG or JPEG of up to 20 MB and 40 megapixels.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream")))
    PictureJson picture(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        return pictures.receive(request.getInputStream())
                .map(file -> new PictureJson(file.address()))
                .orElseThrow(() -> ProblemException.invalid("body", "media.board.wrong.picture"));
    }

    @PostMapping("/sounds")
    @Operation(
            summary = "Stores a voice (up to 2 minutes) or music (up to 15 minutes)",
            description = "The body is the file, up to 50 MB: WebM, Ogg, MP3, WAV, AIFF, FLAC, M4A. It is examined and"
                    + " made of even loudness.",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "use",
                            schema = @Schema(allowableValues = {"voice", "music"})),
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream")))
    StoryboardJson.SoundJson sound(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        var query = String.valueOf(request.getQueryString());
        var use = query.contains("use=music") ? Sounds.Use.MUSIC : Sounds.Use.VOICE;
        return switch (sounds.receive(request.getInputStream(), use)) {
            case Sounds.Receipt.Received received -> StoryboardJson.SoundJson.of(received.sound());
            case Sounds.Receipt.Refused refused ->
                throw ProblemException.invalid("body", "media.sound.refused." + refused.reason());
        };
    }

    /** The mapping does not name what it produces: who may not write is refused before formats are looked at. */
    @PostMapping("/still")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.IMAGE_JPEG_VALUE))
    @Operation(
            summary = "Draws a scene as the clip will show it",
            description = "Unfinished ones, too, as far as it goes.")
    ResponseEntity<byte[]> still(
            @org.springframework.web.bind.annotation.RequestBody JsonNode storyboard,
            @RequestParam(defaultValue = "0") int scene,
            @RequestParam(defaultValue = "ja") String language,
            @RequestParam(defaultValue = "960") int width) {
        signedIn.require(Permission.WRITE);
        var board = BoardApi.read(storyboard).drawable(store);
        if (scene < 0 || scene >= board.scenes().size() || width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw ProblemException.invalid("scene", "problem.invalid.field");
        }
        return stills.draw(board, scene, language(language), width)
                .map(picture ->
                        ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture))
                .orElseThrow(() -> ProblemException.invalid("picture", "media.board.wrong.picture"));
    }

    @Schema(name = "StoryboardPlan")
    record PlanJson(double seconds, List<MomentJson> scenes, List<CueJson> ja, List<CueJson> en) {}

    @Schema(name = "StoryboardMoment")
    record MomentJson(double start, double end) {}

    @Schema(name = "StoryboardCue")
    record CueJson(double start, double end, String text) {}

    @PostMapping("/plan")
    @Operation(summary = "Says when each scene begins and what is read when")
    PlanJson plan(@org.springframework.web.bind.annotation.RequestBody JsonNode storyboard) {
        signedIn.require(Permission.WRITE);
        var board = BoardApi.read(storyboard).drawable(store);
        if (board.scenes().isEmpty()) {
            return new PlanJson(0, List.of(), List.of(), List.of());
        }
        var plan = stills.plan(board);
        return new PlanJson(
                plan.seconds(),
                plan.scenes().stream()
                        .map(each -> new MomentJson(each.start(), each.end()))
                        .toList(),
                cues(plan.ja()),
                cues(plan.en()));
    }

    private static List<CueJson> cues(List<dev.michi.media.Clip.Cue> cues) {
        return cues.stream()
                .map(cue -> new CueJson(cue.start(), cue.end(), cue.text()))
                .toList();
    }

    private static Language language(String tag) {
        try {
            return Language.ofTag(tag);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid("language", "media.api.caption-language");
        }
    }
}
