package dev.michi.platform;

import dev.michi.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as RFC 9457 describes them, in the language the caller asks for. */
@Component
public class Problems {

    private final Translations translations;
    private final JsonMapper json;

    Problems(Translations translations, JsonMapper json) {
        this.translations = translations;
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind) throws IOException {
        write(request, response, kind, List.of(), Map.of());
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemKind kind,
            List<ProblemException.FieldError> errors,
            Map<String, Object> more)
            throws IOException {
        var language = ChosenLanguage.asked(request);
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        var body = body(request.getRequestURI(), kind, errors, language);
        more.forEach(body::putIfAbsent);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private Map<String, Object> body(
            String path, ProblemKind kind, List<ProblemException.FieldError> errors, Language language) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + kind.key());
        body.put("title", translations.get("problem." + kind.key() + ".title", language));
        body.put("status", kind.status().value());
        body.put("detail", translations.get("problem." + kind.key() + ".detail", language));
        body.put("instance", path);
        if (!errors.isEmpty()) {
            body.put(
                    "errors",
                    errors.stream()
                            .map(each ->
                                    Map.of("field", each.field(), "message", translations.get(each.key(), language)))
                            .toList());
        }
        return body;
    }
}
