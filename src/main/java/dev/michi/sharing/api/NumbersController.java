package dev.michi.sharing.api;

import dev.michi.people.CustomerId;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import dev.michi.shared.Slug;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.NumbersCsv;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.ShareNumbers;
import dev.michi.sharing.Shares;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How shares are doing: one, all of a company, or of all customers. */
@RestController
@Tag(name = "Sharing")
class NumbersController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Numbers numbers;
    private final NumbersCsv csv;
    private final Shares shares;
    private final SignedIn signedIn;

    NumbersController(Numbers numbers, NumbersCsv csv, Shares shares, SignedIn signedIn) {
        this.numbers = numbers;
        this.csv = csv;
        this.shares = shares;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/shares/{id}/numbers")
    @Operation(summary = "How a share is doing", description = "Groups of fewer than five people are not told apart.")
    NumbersJson one(@PathVariable String id) {
        return Optional.of(id)
                .filter(Slug::isValid)
                .map(ShareId::new)
                .flatMap(numbers::of)
                .map(NumbersJson::of)
                .orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/api/v1/shares/numbers")
    @Operation(
            summary = "How all shares are doing, by id",
            description = "Of the admin's company, or of all customers for those who look after them. With"
                    + " `unopened=true` those that nobody has opened. Also as `text/csv`,"
                    + " with `format=csv` whatever is accepted.")
    Page<NumbersJson> all(
            @RequestParam(defaultValue = "false") boolean unopened,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        var rows = numbers.of(visible()).stream()
                .filter(each -> !unopened || each.isUnopened())
                .map(NumbersJson::of)
                .toList();
        return Slices.page(rows, NumbersJson::share, cursor, limit);
    }

    @GetMapping(value = "/api/v1/shares/numbers", produces = "text/csv")
    @Operation(summary = "The same as a table, UTF-8 with a byte order mark")
    ResponseEntity<byte[]> table(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"shares.csv\"")
                .body(csv.of(visible(), ChosenLanguage.asked(request)));
    }

    /** For links, which cannot say what they accept. */
    @GetMapping(value = "/api/v1/shares/numbers", params = "format=csv")
    @Operation(summary = "The same as a table, UTF-8 with a byte order mark")
    ResponseEntity<byte[]> linkedTable(HttpServletRequest request) {
        return table(request);
    }

    @GetMapping("/api/v1/adoption")
    @Operation(
            summary = "How many people opened anything, by customer and day",
            description = "For those who look after customers. Days are those of the customer's zone.")
    Page<AdoptionJson> adoption(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        var rows = numbers.adoption().entrySet().stream()
                .map(each -> AdoptionJson.of(each.getKey(), each.getValue()))
                .toList();
        return Slices.page(rows, AdoptionJson::customer, cursor, limit);
    }

    @Schema(name = "Adoption")
    record AdoptionJson(String customer, List<NumbersJson.DayJson> days) {

        static AdoptionJson of(CustomerId customer, List<ShareNumbers.Day> days) {
            return new AdoptionJson(
                    customer.value(),
                    days.stream()
                            .map(each -> new NumbersJson.DayJson(each.day().toString(), each.opens()))
                            .toList());
        }
    }

    private List<Share> visible() {
        return signedIn.get().may(Permission.SERVE) ? shares.all() : shares.mine();
    }
}
