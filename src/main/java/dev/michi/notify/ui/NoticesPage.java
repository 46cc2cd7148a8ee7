package dev.michi.notify.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.notify.NoticeTexts;
import dev.michi.notify.ReceivedNotice;
import dev.michi.people.NoticeKind;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;

/** What one was told, the newest first; what is new stands out. */
record NoticesPage(List<ReceivedNotice> notices, NoticeTexts texts, LocalDate today, Words words) {

    static final String READ = "read";
    static final String READ_ALL = "read-all";

    Markup markup() {
        return el(
                "div",
                cls("wrap"),
                intro(),
                notices.isEmpty() ? empty() : el("ul", cls("rows notices"), each(notices, this::row)));
    }

    private Markup intro() {
        int unread = (int) notices.stream().filter(each -> !each.read()).count();
        return el(
                "header",
                cls("notices__intro"),
                el(
                        "div",
                        el("h1", text(words.say("notify.title"))),
                        when(!notices.isEmpty(), () -> el("p", cls("lead"), text(finding(unread))))),
                el(
                        "div",
                        cls("notices__tools"),
                        when(
                                unread > 0,
                                () -> el(
                                        "button",
                                        cls("btn"),
                                        attr("type", "button"),
                                        attr("data-do", READ_ALL),
                                        icon("check"),
                                        text(words.say("notify.read-all")))),
                        el(
                                "a",
                                cls("btn btn--text"),
                                href("/me/settings"),
                                icon("settings"),
                                text(words.say("notify.choose")))));
    }

    private String finding(int unread) {
        return unread == 0 ? words.say("notify.finding-none") : words.count("notify.finding", unread);
    }

    private Markup empty() {
        return el(
                "div",
                cls("empty"),
                icon("bell"),
                el("p", text(words.say("notify.empty"))),
                el("a", cls("btn"), href("/"), text(words.say("notify.empty.home"))));
    }

    private Markup row(ReceivedNotice notice) {
        return el(
                "li",
                cls(notice.read() ? "notice" : "notice notice--new"),
                icon(iconOf(notice.kind())),
                el(
                        "div",
                        cls("what"),
                        el(
                                "a",
                                href(notice.link()),
                                attr("data-do", READ + " " + notice.id()),
                                text(texts.of(notice, words.language()))),
                        el("span", cls("soft xs"), text(dayOf(words.date(notice.at()))))),
                when(!notice.read(), () -> el("span", cls("chip notice__new"), text(words.say("notify.new")))));
    }

    private String dayOf(LocalDate day) {
        if (day.equals(today)) {
            return words.say("notify.today");
        }
        return day.equals(today.minusDays(1)) ? words.say("notify.yesterday") : words.day(day);
    }

    private static String iconOf(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED -> "flag";
            case DUE_SOON -> "clock";
            case OVERDUE -> "warn";
            case CLIP -> "film";
            case REVIEW -> "eye";
            case CUSTOMER -> "people";
        };
    }
}
