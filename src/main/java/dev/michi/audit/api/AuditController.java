package dev.michi.audit.api;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditCsv;
import dev.michi.audit.AuditEntry;
import dev.michi.audit.AuditLog;
import dev.michi.audit.AuditQuery;
import dev.michi.audit.AuditWords;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what when. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit")
class AuditController {

    private static final int MOST = 100;
    private static final int ALL = 10_000;

    private final AuditLog log;
    private final AuditWords words;
    private final SignedIn signedIn;

    AuditController(AuditLog log, AuditWords words, SignedIn signedIn) {
        this.log = log;
        this.words = words;
        this.signedIn = signedIn;
    }

    @Schema(name = "AuditEntry")
    record EntryJson(
            String id,
            Instant at,
            @Schema(description = "person id") String who,

            @Schema(description = "published, approved, roles-changed, …")
            String act,

            @Schema(description = "module:m-…, trail:t-…, person:…")
            String subject,

            Map<String, String> details) {

        static EntryJson of(AuditEntry entry) {
            return new EntryJson(
                    entry.id(), entry.at(), entry.who().value(), entry.act().key(), entry.subject(), entry.details());
        }
    }

    @GetMapping
    @Operation(
            summary = "What was done, the latest first",
            description = "Publishers see acts on content, administrators all.")
    Page<EntryJson> list(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        requireReading();
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "problem.list.limit");
        }
        var found = log.find(query(who, act, subject, from, until), cursor == null ? "" : cursor, limit + 1);
        var items = found.stream().limit(limit).map(EntryJson::of).toList();
        return new Page<>(items, found.size() > limit ? items.getLast().id() : null);
    }

    @GetMapping("/export")
    @Operation(
            summary = "The same as a table, up to 10,000 lines",
            description = "In codes and UTC; with a language, in its words, with names, titles, and times of one's own"
                    + " zone.")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Parameter(schema = @Schema(allowableValues = {"ja", "en"})) @Nullable
                    String language) {
        requireReading();
        var found = log.find(query(who, act, subject, from, until), "", ALL);
        var csv = language == null
                ? AuditCsv.of(found)
                : AuditCsv.of(found, words, spoken(language), signedIn.get().zone());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit.csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void requireReading() {
        if (!log.mayRead()) {
            throw new org.springframework.security.access.AccessDeniedException("Not the log's reader");
        }
    }

    private static AuditQuery query(
            @Nullable String who,
            @Nullable String act,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String until) {
        return new AuditQuery(
                Optional.ofNullable(who).map(AuditController::person),
                Optional.ofNullable(act).map(AuditController::act),
                Optional.ofNullable(subject),
                Optional.ofNullable(from).map(it -> moment("from", it)),
                Optional.ofNullable(until).map(it -> moment("until", it)));
    }

    private static PersonId person(String id) {
        if (!Slug.isValid(id)) {
            throw ProblemException.invalid("who", "audit.api.who");
        }
        return new PersonId(id);
    }

    private static AuditAct act(String key) {
        return Arrays.stream(AuditAct.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("act", "audit.api.act"));
    }

    private static Language spoken(String tag) {
        return Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("language", "audit.api.language"));
    }

    private static Instant moment(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException garbled) {
            throw ProblemException.invalid(field, "audit.api.moment");
        }
    }
}
