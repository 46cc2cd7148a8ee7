package dev.michi.platform;

import dev.michi.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language of a page before one is signed in: as chosen on this device, else as the browser asks for. */
public final class ChosenLanguage {

    private static final String COOKIE = "michi-language";

    private ChosenLanguage() {}

    public static Language of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request));
    }

    /** What was chosen with the language switch, if it ever was. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var tag = Optional.ofNullable(request.getParameter("language"))
                .or(() -> Optional.ofNullable(cookie).map(each -> each.getValue()));
        return tag.flatMap(ChosenLanguage::parse);
    }

    /** By the header {@code Accept-Language}; Japanese where it names none of ours. */
    public static Language asked(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Language.JA;
        }
        try {
            return java.util.Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(tag -> parse(tag).stream())
                    .findFirst()
                    .orElse(Language.EN);
        } catch (IllegalArgumentException unreadable) {
            return Language.JA;
        }
    }

    /** Remembers the choice on this device for a year. */
    public static ResponseCookie remember(Language language, boolean secure) {
        return ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(java.time.Duration.ofDays(365))
                .build();
    }

    private static Optional<Language> parse(String tag) {
        return Stream.of(Language.values())
                .filter(each -> each.tag().equals(tag))
                .findFirst();
    }
}
