package dev.michi.notify;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.people.Person;
import dev.michi.platform.Translations;
import dev.michi.uikit.Attribute;
import org.springframework.stereotype.Component;

/** Writes a notice as a letter in the person's language: as plain text, and as a page without pictures. */
@Component
class Letters {

    private static final String PAGE = "margin:0;padding:32px 16px;background:#f7f3ea;color:#23323a;"
            + "font:16px/1.8 'Hiragino Sans','Yu Gothic','Noto Sans JP',Arial,sans-serif";
    private static final String SHEET =
            "max-width:560px;margin:0 auto;padding:28px 32px;background:#fffdf8;border:1px solid #ddd4c2;border-radius:12px";
    private static final String BUTTON = "display:inline-block;padding:10px 20px;border-radius:999px;"
            + "background:#23424f;color:#ffffff;text-decoration:none;font-weight:700";
    private static final String SMALL = "font-size:13px;color:#5b6a70";

    private final MailProperties properties;
    private final NoticeTexts texts;
    private final Translations translations;

    Letters(MailProperties properties, NoticeTexts texts, Translations translations) {
        this.properties = properties;
        this.texts = texts;
        this.translations = translations;
    }

    record Letter(String subject, String text, String html) {}

    Letter write(ReceivedNotice notice, Person to) {
        var sentence = texts.of(notice, to.language());
        var link = address(notice.link());
        return new Letter(sentence, plain(to, sentence, link), page(to, sentence, link));
    }

    private String plain(Person to, String sentence, String link) {
        return String.join(
                "\n\n",
                greeting(to),
                sentence,
                say(to, "notify.mail.open") + "\n" + link,
                "-- \n" + say(to, "notify.mail.why") + "\n" + address("/me/settings"));
    }

    private String page(Person to, String sentence, String link) {
        var content = el(
                "div",
                style(SHEET),
                el("p", text(greeting(to))),
                el("p", text(sentence)),
                el("p", el("a", style(BUTTON), attr("href", link), text(say(to, "notify.mail.open")))),
                el(
                        "p",
                        style(SMALL),
                        text(say(to, "notify.mail.why")),
                        text(" "),
                        el("a", attr("href", address("/me/settings")), text(say(to, "notify.mail.settings")))));
        return "<!doctype html>"
                + el("html", attr("lang", to.language().tag()), el("body", style(PAGE), content))
                        .html();
    }

    private static Attribute style(String style) {
        return attr("style", style);
    }

    private String greeting(Person to) {
        return say(to, "notify.mail.greeting", to.name().full(to.language()));
    }

    private String say(Person to, String key, Object... arguments) {
        return translations.get(key, to.language(), arguments);
    }

    private String address(String path) {
        return properties.address().resolve(path).toString();
    }
}
