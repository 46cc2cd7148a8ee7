package dev.michi.people.signin;

import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.HtmlTemplate;
import dev.michi.platform.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The pages before one is signed in: a landscape on one side, some content on the other. They work without JavaScript. */
@Component
class PlainPage {

    private final Translations translations;
    private final HtmlTemplate frame;
    private final HtmlTemplate alert;
    private final HtmlTemplate note;

    PlainPage(Translations translations) {
        this.translations = translations;
        this.frame = piece("outside.html");
        this.alert = piece("alert.html");
        this.note = piece("note.html");
    }

    HtmlTemplate piece(String file) {
        return HtmlTemplate.of(file, translations);
    }

    String text(HttpServletRequest request, String key, Object... arguments) {
        return translations.get(key, ChosenLanguage.of(request), arguments);
    }

    /** HTML that says what went wrong, and is read out. */
    String alert(HttpServletRequest request, String key, Object... arguments) {
        return alert.render(ChosenLanguage.of(request), Map.of("text", text(request, key, arguments)));
    }

    /** What to say above a form that has been sent back for being open too long, else nothing. */
    String expired(HttpServletRequest request) {
        return request.getParameter("expired") == null ? "" : alert(request, "sign-in.note.expired");
    }

    /** HTML that says what has happened, and is read out. */
    String note(HttpServletRequest request, String key) {
        return note.render(ChosenLanguage.of(request), Map.of("text", text(request, key)));
    }

    /** @param values for the content; {@code csrf} and {@code path} are added */
    ResponseEntity<String> answer(
            HttpServletRequest request,
            HttpStatus status,
            String titleKey,
            HtmlTemplate content,
            Map<String, String> values) {
        var headers = new HttpHeaders();
        headers.setContentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8));
        headers.setCacheControl("no-store");
        headers.set("Referrer-Policy", "no-referrer");
        ChosenLanguage.chosen(request)
                .filter(each -> request.getParameter("language") != null)
                .ifPresent(each -> headers.add(
                        HttpHeaders.SET_COOKIE,
                        ChosenLanguage.remember(each, request.isSecure()).toString()));
        return new ResponseEntity<>(html(request, titleKey, content, values), headers, status);
    }

    private String html(HttpServletRequest request, String titleKey, HtmlTemplate content, Map<String, String> values) {
        var language = ChosenLanguage.of(request);
        var all = new HashMap<>(values);
        all.put("csrf", csrfOf(request));
        all.put("path", request.getRequestURI());
        var main = content.render(language, all);
        return frame.render(
                language,
                Map.of(
                        "language", language.tag(),
                        "title", translations.get(titleKey, language),
                        "content", main,
                        "other", language.other().tag(),
                        "path", request.getRequestURI(),
                        "switch", translations.get("sign-in.language.switch", language)));
    }

    static String csrfOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
