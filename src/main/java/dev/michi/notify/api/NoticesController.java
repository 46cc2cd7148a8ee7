package dev.michi.notify.api;

import dev.michi.notify.Inbox;
import dev.michi.notify.NoticeTexts;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told. */
@RestController
@RequestMapping("/api/v1/me/notices")
@Tag(name = "Notices")
class NoticesController {

    private final Inbox inbox;
    private final NoticeTexts texts;

    NoticesController(Inbox inbox, NoticeTexts texts) {
        this.inbox = inbox;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "What the caller was told, the newest first; the newest 200 are listed")
    Page<NoticeJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var language = ChosenLanguage.asked(request);
        var rows = inbox.mine().stream()
                .map(notice -> NoticeJson.of(notice, texts.of(notice, language)))
                .toList();
        return Slices.page(rows, NoticeJson::position, cursor, limit);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Counts a notice as read", description = "The answer is the same when it was read before.")
    void read(@PathVariable String id) {
        if (!inbox.read(id)) {
            throw ProblemException.notFound();
        }
    }
}
