package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.trusted;
import static dev.michi.uikit.Markup.when;

import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.ShownClips;
import dev.michi.media.WebPictures;
import dev.michi.people.Customer;
import dev.michi.shared.Language;
import dev.michi.sharing.OpenShares.Opened;
import dev.michi.sharing.Share;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of a share: one tutorial, or the list of several. The same for everybody, so it is made once a language. */
@Component
class SharedPage {

    private final PageFrame frame;
    private final MediaStore store;
    private final WebPictures pictures;
    private final ShownClips clips;
    private final Asides asides;

    SharedPage(PageFrame frame, MediaStore store, WebPictures pictures, ShownClips clips) {
        this.frame = frame;
        this.asides = new Asides(frame);
        this.store = store;
        this.pictures = pictures;
        this.clips = clips;
    }

    /** @param base {@code /s/TOKEN} */
    Rendered list(Opened opened, String base, Language language) {
        var files = new PageFiles(base + "/", store, pictures, clips);
        var share = opened.share();
        var main = all(
                el("h1", text(frame.say(language, "shared.page.list"))),
                asides.note(opened, language),
                el(
                        "ol",
                        cls("choices"),
                        Markup.each(
                                opened.tutorials(),
                                tutorial -> el(
                                        "li",
                                        el(
                                                "a",
                                                href(base + "/" + tutorial.slug() + language(share, language)),
                                                el("b", titled(tutorial, share, language)),
                                                el(
                                                        "span",
                                                        cls("soft"),
                                                        text(
                                                                frame.say(
                                                                        language,
                                                                        "shared.page.minutes",
                                                                        tutorial.minutes()))))))),
                asides.help(share, language));
        var head = head(opened, files, base, language, frame.say(language, "shared.page.list"), List.of());
        return rendered(head, main, files, 0, java.util.Map.of());
    }

    /** @param base {@code /s/TOKEN} @param own address of this very page */
    Rendered tutorial(Opened opened, Tutorial tutorial, String base, String own, Language language) {
        var files = new PageFiles(base + "/", store, pictures, clips);
        var share = opened.share();
        var words = new PageWords(language, isPlain(share) && language == Language.JA);
        var markup = new TutorialMarkup(frame, files, words);
        var units = markup.units(tutorial.module().units());
        var main = all(
                back(opened, base, language),
                el("h1", titled(tutorial, share, language)),
                el("p", cls("lead"), trusted(words.html(tutorial.markedSummary().in(language)))),
                asides.note(opened, language),
                units,
                el(
                        "p",
                        cls("finished"),
                        attr("role", "status"),
                        flag("hidden", true),
                        text(frame.say(language, "shared.page.finished"))),
                asides.help(share, language),
                asides.opinion(tutorial, base, language),
                end(tutorial, language));
        var data = List.<Part>of(
                attr("data-share", base),
                attr("data-tutorial", tutorial.slug().value()),
                attr("data-all", frame.say(language, "shared.page.all-steps")),
                attr("data-one", frame.say(language, "shared.page.one-step")),
                attr("data-count", frame.say(language, "shared.page.step-of", "#", markup.steps())),
                attr("data-next", frame.say(language, "shared.page.next-step")),
                attr("data-before", frame.say(language, "shared.page.step-before")),
                attr("data-style", share.style().name().toLowerCase(java.util.Locale.ROOT)));
        var head = head(opened, files, own, language, tutorial.title().in(language), data);
        return rendered(head, main, files, markup.steps(), markup.clips());
    }

    private Rendered rendered(
            PageFrame.Head head, Markup main, PageFiles files, int steps, java.util.Map<String, Integer> seconds) {
        return new Rendered(
                Bytes.of(frame.html(head, main), "text/html;charset=UTF-8"),
                files.byName(),
                Bytes.policyHash(PageFrame.style(head.colour())),
                steps,
                seconds);
    }

    private PageFrame.Head head(
            Opened opened, PageFiles files, String own, Language language, String title, List<Part> data) {
        var share = opened.share();
        var logo = share.logo()
                .or(() -> opened.customer().logo().map(SharedPage::file))
                .flatMap(files::address);
        return new PageFrame.Head(
                language,
                title,
                opened.customer().name().in(language),
                logo,
                share.colour().orElse(opened.customer().accent()),
                share.languages().contains(language.other())
                        ? Optional.of(own + "?language=" + language.other().tag())
                        : Optional.empty(),
                isPlain(share),
                data);
    }

    private static MediaFile file(Customer.Logo logo) {
        return new MediaFile(logo.hash(), logo.name(), logo.type(), logo.bytes());
    }

    private Markup titled(Tutorial tutorial, Share share, Language language) {
        var words = new PageWords(language, isPlain(share) && language == Language.JA);
        return trusted(words.html(tutorial.markedTitle().in(language)));
    }

    private Markup back(Opened opened, String base, Language language) {
        return when(
                opened.tutorials().size() > 1,
                () -> el(
                        "p",
                        el(
                                "a",
                                cls("back"),
                                href(base + language(opened.share(), language)),
                                text(frame.say(language, "shared.page.back")))));
    }

    private static String language(Share share, Language language) {
        return share.languages().getFirst() == language ? "" : "?language=" + language.tag();
    }

    private Markup end(Tutorial tutorial, Language language) {
        var newest = tutorial.module().changes().stream()
                .map(change -> change.on())
                .max(LocalDate::compareTo)
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day));
        return el(
                "div",
                cls("end"),
                el(
                        "button",
                        cls("btn print"),
                        attr("type", "button"),
                        flag("hidden", true),
                        text(frame.say(language, "shared.page.print"))),
                newest.map(day -> el("span", cls("soft"), text(frame.say(language, "shared.page.of-day", day))))
                        .orElse(Markup.NONE));
    }

    private static boolean isPlain(Share share) {
        return share.style() == Share.Style.PLAIN;
    }
}
