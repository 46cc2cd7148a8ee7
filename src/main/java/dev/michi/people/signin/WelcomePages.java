package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.HtmlTemplate;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation or a reset link leads: one chooses a password. Looking at the page does not use the link up. */
@Controller
class WelcomePages {

    private final PlainPage page;
    private final SignInLinkDocuments links;
    private final Accounts accounts;
    private final People people;
    private final HtmlTemplate form;
    private final HtmlTemplate gone;

    WelcomePages(PlainPage page, SignInLinkDocuments links, Accounts accounts, People people) {
        this.page = page;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.form = page.piece("welcome.html");
        this.gone = page.piece("link-gone.html");
    }

    @GetMapping("/welcome/{link}")
    ResponseEntity<String> show(HttpServletRequest request, @PathVariable String link) {
        return form(request, link, HttpStatus.OK, page.expired(request));
    }

    @PostMapping("/welcome/{link}")
    ResponseEntity<String> choose(
            HttpServletRequest request,
            @PathVariable String link,
            @RequestParam String password,
            @RequestParam String repeated) {
        var person = links.personOf(link).flatMap(people::find);
        if (person.isEmpty()) {
            return gone(request);
        }
        var flaw = Password.flawOf(password, person.get().signInName());
        if (flaw.isPresent()) {
            return form(request, link, HttpStatus.BAD_REQUEST, alert(request, flaw.get()));
        }
        if (!password.equals(repeated)) {
            return form(request, link, HttpStatus.BAD_REQUEST, page.alert(request, "sign-in.password.error.differ"));
        }
        if (!accounts.choosePassword(link, new Password(password))) {
            return gone(request);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SignInPages.PATH + "?welcome"))
                .build();
    }

    private String alert(HttpServletRequest request, Password.Flaw flaw) {
        var key = flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return page.alert(request, "sign-in.password.error." + key);
    }

    private ResponseEntity<String> form(HttpServletRequest request, String link, HttpStatus status, String note) {
        var person = links.personOf(link).flatMap(people::find).filter(Person::active);
        if (person.isEmpty()) {
            return gone(request);
        }
        var language = ChosenLanguage.of(request);
        return page.answer(
                request,
                status,
                "sign-in.welcome.title",
                form,
                Map.of(
                        "note", note,
                        "greeting",
                                page.text(
                                        request,
                                        "sign-in.welcome.greeting",
                                        person.get().name().full(language)),
                        "username", person.get().signInName()));
    }

    private ResponseEntity<String> gone(HttpServletRequest request) {
        return page.answer(request, HttpStatus.GONE, "sign-in.link-gone.title", gone, Map.of());
    }
}
