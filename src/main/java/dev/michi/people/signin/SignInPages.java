package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.demo.DemoPersons;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.HtmlTemplate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page, and the page for those who cannot. */
@Controller
public class SignInPages {

    public static final String PATH = "/sign-in";
    /** Pages for those who are not signed in. */
    public static final String[] OPEN = {PATH, "/sign-in/help", "/welcome/*", "/setup/*"};

    private final PlainPage page;
    private final People people;
    private final boolean demo;
    private final HtmlTemplate form;
    private final HtmlTemplate demoSection;
    private final HtmlTemplate demoPerson;
    private final HtmlTemplate help;

    SignInPages(PlainPage page, People people, @Value("${michi.demo:false}") boolean demo) {
        this.page = page;
        this.people = people;
        this.demo = demo;
        this.form = page.piece("sign-in.html");
        this.demoSection = page.piece("sign-in-demo.html");
        this.demoPerson = page.piece("sign-in-demo-person.html");
        this.help = page.piece("sign-in-help.html");
    }

    @GetMapping(PATH)
    ResponseEntity<String> signIn(HttpServletRequest request) {
        var note = "";
        for (var each : new String[] {"signed-out", "welcome"}) {
            if (request.getParameter(each) != null) {
                note = page.note(request, "sign-in.note." + each);
            }
        }
        return signIn(request, HttpStatus.OK, note);
    }

    @GetMapping("/sign-in/help")
    ResponseEntity<String> help(HttpServletRequest request) {
        return page.answer(request, HttpStatus.OK, "sign-in.help.title", help, Map.of());
    }

    void writeSignIn(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            AuthenticationException failure)
            throws IOException {
        write(response, signIn(request, status, noteOn(request, failure)));
    }

    void writeExpired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, signIn(request, HttpStatus.FORBIDDEN, page.alert(request, "sign-in.note.expired")));
    }

    private static void write(HttpServletResponse response, ResponseEntity<String> answer) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream()
                .write(Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8));
    }

    private String noteOn(HttpServletRequest request, AuthenticationException failure) {
        if (failure instanceof LockedOut locked) {
            var seconds = locked.seconds();
            return seconds < 60
                    ? page.alert(request, "sign-in.error.locked-seconds", seconds)
                    : page.alert(request, "sign-in.error.locked-minutes", (seconds + 59) / 60);
        }
        return page.alert(request, "sign-in.error.wrong");
    }

    private ResponseEntity<String> signIn(HttpServletRequest request, HttpStatus status, String note) {
        var typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        return page.answer(
                request,
                status,
                "sign-in.title",
                form,
                Map.of("note", note, "username", typed, "demo", demo ? demoOf(request) : ""));
    }

    private String demoOf(HttpServletRequest request) {
        var persons = DemoPersons.ONE_CLICK.stream()
                .flatMap(id -> people.find(id).stream())
                .map(person -> demoPerson(request, person))
                .collect(Collectors.joining());
        return demoSection.render(ChosenLanguage.of(request), Map.of("persons", persons));
    }

    private String demoPerson(HttpServletRequest request, Person person) {
        var language = ChosenLanguage.of(request);
        return demoPerson.render(
                language,
                Map.of(
                        "csrf", PlainPage.csrfOf(request),
                        "language", language.tag(),
                        "sign-in-name", person.signInName(),
                        "password", DemoPersons.PASSWORD,
                        "initial", person.name().initial(language),
                        "name", person.name().full(language),
                        "what", page.text(request, "sign-in.demo." + person.id())));
    }
}
