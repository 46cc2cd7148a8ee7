package dev.michi.notify;

import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.util.Locale;
import java.util.MissingResourceException;
import org.springframework.stereotype.Component;

/** What a notice says. */
@Component
public class NoticeTexts {

    private final Translations translations;

    NoticeTexts(Translations translations) {
        this.translations = translations;
    }

    /** One sentence; of a notice that an older Michi gave in words no longer known, its kind. */
    public String of(ReceivedNotice notice, Language language) {
        try {
            var arguments =
                    notice.arguments().stream().map(each -> each.in(language)).toArray();
            return translations.get(notice.text(), language, arguments);
        } catch (MissingResourceException unknown) {
            return translations.get("notify.kind." + key(notice.kind()), language);
        }
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
