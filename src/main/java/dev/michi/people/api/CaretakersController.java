package dev.michi.people.api;

import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.platform.Page;
import dev.michi.platform.Slices;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can be a customer's CSM. */
@RestController
@Tag(name = "Customers")
class CaretakersController {

    private final People people;

    CaretakersController(People people) {
        this.people = people;
    }

    @GetMapping("/api/v1/csms")
    @Operation(summary = "Those who look after customers, by id", description = "One of them is a customer's `csm`.")
    Page<CaretakerJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit) {
        var rows = people.caretakers().stream().map(CaretakerJson::of).toList();
        return Slices.page(rows, CaretakerJson::id, cursor, limit);
    }

    @Schema(name = "Csm")
    record CaretakerJson(String id, String nameJa, String nameEn) {

        static CaretakerJson of(Person person) {
            return new CaretakerJson(
                    person.id().value(),
                    person.name().full(Language.JA),
                    person.name().full(Language.EN));
        }
    }
}
