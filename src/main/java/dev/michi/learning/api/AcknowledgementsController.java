package dev.michi.learning.api;

import dev.michi.learning.AcknowledgementReport;
import dev.michi.learning.AcknowledgementReports;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who had acknowledged which exact text of a module on a day. */
@RestController
@RequestMapping("/api/v1/acknowledgements")
@Tag(name = "Learning")
class AcknowledgementsController {

    private final SignedIn signedIn;
    private final Places places;
    private final AcknowledgementReports reports;
    private final Clock clock;

    AcknowledgementsController(SignedIn signedIn, Places places, AcknowledgementReports reports, Clock clock) {
        this.signedIn = signedIn;
        this.places = places;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE, params = "format!=csv")
    @Operation(
            summary = "Who had acknowledged a module at the end of a day, and who had not",
            description = "Publishers and administrators see everybody who learns, managers those who report to them."
                    + " With `format=csv` as a table for spreadsheets.")
    Page<AcknowledgementRow> report(
            @Parameter(description = "slug") @RequestParam(required = false) @Nullable String module,
            @Parameter(description = "day, as in 2026-11-20; today if it is missing")
                    @RequestParam(required = false)
                    @Nullable
                    String at,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var language = ChosenLanguage.asked(request);
        var rows = read(module, at).rows().stream()
                .map(row -> AcknowledgementRow.of(row, language))
                .toList();
        return Slices.page(rows, AcknowledgementRow::person, cursor, limit);
    }

    @GetMapping(produces = "text/csv", params = "format=csv")
    ResponseEntity<byte[]> table(
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(required = false) @Nullable String at) {
        var report = read(module, at);
        var me = signedIn.get();
        var name = report.module().slug() + "-" + report.day() + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(AcknowledgementCsv.of(report, me.language(), me.zone()).getBytes(StandardCharsets.UTF_8));
    }

    private AcknowledgementReport read(@Nullable String module, @Nullable String at) {
        if (!reports.mayRead()) {
            throw new AccessDeniedException("Neither publisher nor manager");
        }
        if (module == null) {
            throw ProblemException.invalid("module", "revision.api.module");
        }
        return reports.at(places.module(module), day(at));
    }

    private LocalDate day(@Nullable String written) {
        if (written == null) {
            return LocalDate.ofInstant(clock.instant(), signedIn.get().zone());
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.invalid("at", "revision.api.day");
        }
    }
}
