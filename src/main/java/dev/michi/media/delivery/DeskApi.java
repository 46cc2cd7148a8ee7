package dev.michi.media.delivery;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Desks;
import dev.michi.media.Previews;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.RecordingPreview;
import dev.michi.media.Recordings;
import dev.michi.media.Speech;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the clip studio shows of a recording, and what somebody is cutting from it. */
@RestController
@RequestMapping("/api/v1/recordings/{id}")
@Tag(name = "Recordings")
class DeskApi {

    private final Recordings recordings;
    private final Previews previews;
    private final Desks desks;
    private final Speech speech;
    private final SignedIn signedIn;

    DeskApi(Recordings recordings, Previews previews, Desks desks, Speech speech, SignedIn signedIn) {
        this.recordings = recordings;
        this.previews = previews;
        this.desks = desks;
        this.speech = speech;
        this.signedIn = signedIn;
    }

    @Schema(name = "RecordingPreview")
    record PreviewJson(
            @Schema(description = "0 to 100; negative if it could not be made")
            int percent,

            @Schema(description = "address of something every browser plays") @Nullable
            String video,

            @Schema(description = "address of small pictures in rows, at even distances") @Nullable
            String film,

            @Schema(
                    description =
                            "stretches that may make a clip each; those that are `said` make one together, without"
                                    + " the pauses; those that are `idle` can be shown faster or left out")
            List<SuggestionJson> suggestions) {}

    @Schema(name = "ClipSuggestion", description = "in seconds of the recording")
    record SuggestionJson(
            double from,
            double to,

            @Schema(allowableValues = {"silence", "scene", "whole", "said", "idle"})
            String why) {}

    @GetMapping("/preview")
    @Operation(summary = "What can be seen and heard of a recording, with suggestions where to cut")
    PreviewJson preview(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        var recording = recording(id);
        return previews.find(recording)
                .map(DeskApi::json)
                .orElseGet(() -> new PreviewJson(previews.progress(recording), null, null, List.of()));
    }

    private static PreviewJson json(RecordingPreview preview) {
        return new PreviewJson(
                100,
                preview.video(),
                preview.film(),
                preview.suggestions().stream()
                        .map(each -> new SuggestionJson(
                                each.from(), each.to(), each.why().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @GetMapping("/draft")
    @Operation(summary = "What one is cutting from the recording, as it was last saved")
    JsonNode draft(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        return desks.find(recording(id), Optional.empty()).orElseThrow(ProblemException::notFound);
    }

    @PutMapping("/draft")
    @Operation(summary = "Keeps what one is cutting", description = "An object of the caller's own making.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @RequestBody JsonNode draft) {
        signedIn.require(Permission.WRITE);
        if (!desks.save(recording(id), Optional.empty(), draft)) {
            throw ProblemException.invalid("draft", "problem.invalid.field");
        }
    }

    @Schema(name = "RecordingSpeech")
    record SpeechJson(
            @Schema(allowableValues = {"none", "listening", "written", "failed"})
            String state,

            @Schema(description = "in seconds of the recording")
            List<Cue> lines) {}

    @GetMapping("/speech")
    @Operation(
            summary = "What is said in a recording",
            description = "Once somebody has had it written down, where an administrator has supplied a program.")
    SpeechJson speech(@PathVariable String id, @RequestParam(defaultValue = "ja") String language) {
        signedIn.require(Permission.WRITE);
        var recording = recording(id);
        var spoken = spoken(language);
        var standing = speech.standing(recording, spoken);
        return new SpeechJson(
                standing.name().toLowerCase(Locale.ROOT),
                speech.find(recording, spoken).orElse(List.of()));
    }

    @PostMapping("/speech")
    @Operation(summary = "Has it written down what is said", description = "404 where there is no program for it.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SpeechJson listen(@PathVariable String id, @RequestParam(defaultValue = "ja") String language) {
        signedIn.require(Permission.WRITE);
        if (speech.want(recording(id), spoken(language)).isEmpty()) {
            throw ProblemException.notFound();
        }
        return speech(id, language);
    }

    private static Language spoken(String tag) {
        try {
            return Language.ofTag(tag);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid("language", "media.api.caption-language");
        }
    }

    private RecordingId recording(String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> recordings.find(new RecordingId(valid)))
                .map(Recording::id)
                .orElseThrow(ProblemException::notFound);
    }
}
