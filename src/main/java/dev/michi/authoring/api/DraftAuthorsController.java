package dev.michi.authoring.api;

import dev.michi.authoring.Authorship;
import dev.michi.authoring.Draft;
import dev.michi.authoring.Drafts;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who writes in a draft, whose it is, and throwing it away. The owner decides, and publishers do. */
@RestController
@RequestMapping({"/api/v1/modules/{slug}/draft", "/api/v1/trails/{slug}/draft"})
@Tag(name = "Studio")
class DraftAuthorsController {

    private final SignedIn signedIn;
    private final DraftDesk desk;
    private final Drafts drafts;
    private final Authorship authorship;
    private final People people;

    DraftAuthorsController(SignedIn signedIn, DraftDesk desk, Drafts drafts, Authorship authorship, People people) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.drafts = drafts;
        this.authorship = authorship;
        this.people = people;
    }

    @Schema(name = "DraftAuthor")
    record AuthorJson(
            @Schema(description = "person id") String id,
            String name,

            @Schema(
                    description = "none: could be invited",
                    allowableValues = {"owner", "invited", "none"})
            String part) {

        static AuthorJson of(Person person, String part, Language language) {
            return new AuthorJson(person.id().value(), person.name().full(language), part);
        }
    }

    @Schema(name = "NewOwner")
    record OwnerWish(
            @Schema(description = "person id") @Nullable String person) {}

    @GetMapping("/authors")
    @Operation(summary = "Who writes in a draft: its owner, those invited, and who could be")
    Page<AuthorJson> list(@PathVariable String slug, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var draft = draft(slug, request);
        var language = ChosenLanguage.asked(request);
        var all = new ArrayList<AuthorJson>();
        people.find(draft.owner()).ifPresent(it -> all.add(AuthorJson.of(it, "owner", language)));
        draft.invited().stream()
                .sorted(java.util.Comparator.comparing(PersonId::value))
                .flatMap(each -> people.find(each).stream())
                .forEach(it -> all.add(AuthorJson.of(it, "invited", language)));
        authorship.others(draft.id()).forEach(it -> all.add(AuthorJson.of(it, "none", language)));
        return Page.all(all);
    }

    @PutMapping("/authors/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets somebody write in it, too", description = "For its owner and publishers.")
    void invite(@PathVariable String slug, @PathVariable String person, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        if (!authorship.invite(draft(slug, request).id(), person(person))) {
            throw ProblemException.invalid("person", "authoring.api.no-author");
        }
    }

    @DeleteMapping("/authors/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets somebody write in it no longer", description = "What they wrote stays.")
    void uninvite(@PathVariable String slug, @PathVariable String person, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        authorship.uninvite(draft(slug, request).id(), person(person));
    }

    @PutMapping("/owner")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Makes somebody else its owner", description = "Who had it may go on writing.")
    void give(@PathVariable String slug, @RequestBody OwnerWish wish, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var draft = draft(slug, request);
        var person = person(Optional.ofNullable(wish.person()).orElse(""));
        if (!authorship.give(draft.id(), person)) {
            throw ProblemException.invalid("person", "authoring.api.no-author");
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Throws a draft away",
            description =
                    "What is published stays as it is. If-Match names the revision; what is planned is taken back first.")
    void discard(@PathVariable String slug, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var draft = draft(slug, request);
        if (!drafts.discard(draft.id(), desk.revision(draft, request))) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, List.of(new FieldError("draft", "authoring.api.not-discarded")));
        }
    }

    private Draft draft(String slug, HttpServletRequest request) {
        return desk.draft(DraftDesk.kind(request), slug);
    }

    private static PersonId person(String id) {
        if (!Slug.isValid(id)) {
            throw ProblemException.invalid("person", "authoring.api.no-author");
        }
        return new PersonId(id);
    }
}
