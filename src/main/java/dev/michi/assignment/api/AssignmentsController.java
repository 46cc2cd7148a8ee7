package dev.michi.assignment.api;

import dev.michi.assignment.Assigning;
import dev.michi.assignment.AssignmentId;
import dev.michi.assignment.Assignments;
import dev.michi.assignment.OpenAssignment;
import dev.michi.people.People;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one's people have to finish. */
@RestController
@RequestMapping("/api/v1/assignments")
@Tag(name = "Assignments")
class AssignmentsController {

    private final Assignments assignments;
    private final AssignmentWishes wishes;
    private final People people;

    AssignmentsController(Assignments assignments, AssignmentWishes wishes, People people) {
        this.assignments = assignments;
        this.wishes = wishes;
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary = "What the caller's people have not finished, the earliest day first; administrators: everybody's")
    Page<AssignmentJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var language = ChosenLanguage.asked(request);
        var rows = assignments.team().stream()
                .flatMap(member ->
                        member.open().stream().map(open -> AssignmentJson.of(member.person(), open, language)))
                .toList();
        return Slices.page(rows, AssignmentJson::key, cursor, limit);
    }

    @PostMapping
    @Operation(
            summary = "Assigns a trail or a module",
            description = "One for each person and subject: another day moves the one that is there.")
    @ApiResponse(responseCode = "201", description = "It was assigned")
    @ApiResponse(responseCode = "200", description = "It was there already, and has this day now")
    ResponseEntity<AssignmentJson> assign(@RequestBody AssignmentWishes.Wish wish, HttpServletRequest request) {
        requireLeading();
        var wanted = wishes.read(wish);
        return switch (assignments.assign(wanted.person(), wanted.subject(), wanted.due())) {
            case Assigning.Assigned(var now) -> answer(HttpStatus.CREATED, now, request);
            case Assigning.Moved(var now, var _) -> answer(HttpStatus.OK, now, request);
            case Assigning.AlreadyThere(var now) -> answer(HttpStatus.OK, now, request);
            case Assigning.AlreadyDone _ ->
                throw new ProblemException(
                        ProblemKind.CONFLICT, List.of(new FieldError("person", "assignment.api.done")));
            case Assigning.NotADueDay _ -> throw ProblemException.invalid("due", "assignment.api.due");
            case Assigning.NobodyThere _ -> throw ProblemException.invalid("person", "assignment.api.person");
            case Assigning.NothingThere _ ->
                throw ProblemException.invalid(wanted.subjectField(), "assignment.api.subject");
        };
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes an assignment back",
            description = "The answer is the same when it is not there any more.")
    void withdraw(@PathVariable String id) {
        requireLeading();
        assignments.withdraw(AssignmentId.parse(id).orElseThrow(ProblemException::notFound));
    }

    @PostMapping("/{id}/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Reminds somebody of what they have not finished",
            description = "Once a day, however often it is asked for.")
    void remind(@PathVariable String id) {
        requireLeading();
        if (AssignmentId.parse(id).flatMap(assignments::remind).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /** Before anything of the request is read. */
    private void requireLeading() {
        if (!assignments.mayAssign()) {
            throw new AccessDeniedException("Leads nobody");
        }
    }

    private ResponseEntity<AssignmentJson> answer(HttpStatus status, OpenAssignment now, HttpServletRequest request) {
        var person = people.get(now.assignment().person());
        return ResponseEntity.status(status).body(AssignmentJson.of(person, now, ChosenLanguage.asked(request)));
    }
}
