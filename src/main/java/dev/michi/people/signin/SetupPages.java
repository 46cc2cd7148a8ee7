package dev.michi.people.signin;

import dev.michi.people.NewPerson;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignInName;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.HtmlTemplate;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the set-up link leads. */
@Controller
class SetupPages {

    private static final List<String> FIELDS =
            List.of("familyJa", "givenJa", "familyEn", "givenEn", "reading", "username", "email");

    private final PlainPage page;
    private final Setup setup;
    private final HtmlTemplate form;
    private final HtmlTemplate gone;

    SetupPages(PlainPage page, Setup setup) {
        this.page = page;
        this.setup = setup;
        this.form = page.piece("setup.html");
        this.gone = page.piece("link-gone.html");
    }

    @GetMapping("/setup/{link}")
    ResponseEntity<String> show(HttpServletRequest request, @PathVariable String link) {
        return setup.isOpen(link) ? form(request, HttpStatus.OK, page.expired(request)) : gone(request);
    }

    @PostMapping("/setup/{link}")
    ResponseEntity<String> finish(HttpServletRequest request, @PathVariable String link) {
        if (!setup.isOpen(link)) {
            return gone(request);
        }
        var flaw = flawOf(request);
        if (flaw.isPresent()) {
            return form(request, HttpStatus.BAD_REQUEST, page.alert(request, flaw.get()));
        }
        return setup.finish(link, personOf(request), new Password(typed(request, "password")))
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(SignInPages.PATH + "?welcome"))
                        .build()
                : gone(request);
    }

    /** The key of the translation that says what to change. */
    private static Optional<String> flawOf(HttpServletRequest request) {
        var username = SignInName.normalize(typed(request, "username"));
        if ((typed(request, "familyJa") + typed(request, "familyEn")).isBlank()) {
            return Optional.of("people.error.name");
        }
        if (!SignInName.isValid(username)) {
            return Optional.of("people.error.sign-in-name");
        }
        if (!SignInName.isEmail(SignInName.normalize(typed(request, "email")))) {
            return Optional.of("people.error.email");
        }
        if (!request.getParameter("password").equals(request.getParameter("repeated"))) {
            return Optional.of("sign-in.password.error.differ");
        }
        return Password.flawOf(typed(request, "password"), username)
                .map(flaw -> "sign-in.password.error."
                        + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static NewPerson personOf(HttpServletRequest request) {
        var name = new PersonName(
                typed(request, "familyJa"),
                typed(request, "givenJa"),
                typed(request, "familyEn"),
                typed(request, "givenEn"),
                typed(request, "reading"));
        return new NewPerson(
                name.inBothScripts(),
                typed(request, "username"),
                typed(request, "email"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR, Role.LEARNER),
                ChosenLanguage.of(request),
                ZoneId.systemDefault());
    }

    private ResponseEntity<String> form(HttpServletRequest request, HttpStatus status, String note) {
        var values = new HashMap<String, String>();
        FIELDS.forEach(field -> values.put(field.toLowerCase(Locale.ROOT), typed(request, field)));
        values.put("note", note);
        return page.answer(request, status, "sign-in.setup.title", form, values);
    }

    private ResponseEntity<String> gone(HttpServletRequest request) {
        return page.answer(request, HttpStatus.GONE, "sign-in.link-gone.title", gone, java.util.Map.of());
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "").strip();
    }
}
