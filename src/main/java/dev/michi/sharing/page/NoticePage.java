package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.people.Customer;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.sharing.OpenShares.Closed;
import dev.michi.sharing.OpenShares.Opened;
import dev.michi.sharing.ShareWish;
import dev.michi.uikit.Markup;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is there instead of a tutorial: a link that leads nowhere, one that no longer opens, a passcode to type, thanks. */
@Component
class NoticePage {

    private static final Colour OURS = new Colour(0x1E6B57);

    private final PageFrame frame;
    private final Map<Language, Rendered> unknown = new EnumMap<>(Language.class);

    NoticePage(PageFrame frame) {
        this.frame = frame;
        for (var language : Language.values()) {
            unknown.put(language, notice(Optional.empty(), language, "shared.page.unknown", Markup.NONE));
        }
    }

    /** The same bytes for every link that leads nowhere. */
    Rendered unknown(Language language) {
        return java.util.Objects.requireNonNull(unknown.get(language));
    }

    Rendered closed(Opened opened, Closed why, Language language) {
        var contact = opened.share().contact();
        var company = opened.customer().name().in(language);
        var whom = contact.isEmpty()
                ? frame.say(language, "shared.page.ask-company", company)
                : frame.say(language, "shared.page.ask", contact);
        return notice(
                Optional.of(opened.customer()),
                language,
                "shared.page.closed-" + why.name().toLowerCase(Locale.ROOT),
                el("p", cls("lines"), text(whom)));
    }

    /** @param wrong whether something else was typed just now @param wait seconds until it may be tried again */
    Rendered passcode(Opened opened, String address, Language language, boolean wrong, long wait) {
        var error = wait > 0
                ? frame.say(language, "shared.page.passcode-wait", wait)
                : wrong ? frame.say(language, "shared.page.passcode-wrong") : "";
        var form = el(
                "form",
                cls("passcode"),
                attr("method", "post"),
                attr("action", address),
                when(
                        !error.isEmpty(),
                        () -> el("p", cls("error"), attr("id", "error"), attr("role", "alert"), text(error))),
                el("label", attr("for", "passcode"), text(frame.say(language, "shared.page.passcode-label"))),
                el(
                        "input",
                        attr("id", "passcode"),
                        attr("name", "passcode"),
                        attr("autocomplete", "off"),
                        attr("autocapitalize", "none"),
                        attr("maxlength", ShareWish.LONGEST_PASSCODE),
                        flag("required", true),
                        error.isEmpty() ? Markup.NONE : attr("aria-describedby", "error")),
                el(
                        "button",
                        cls("btn btn--next"),
                        attr("type", "submit"),
                        text(frame.say(language, "shared.page.open"))));
        return notice(Optional.of(opened.customer()), language, "shared.page.passcode", form);
    }

    Rendered thanks(Opened opened, String address, Language language) {
        var back = el("p", el("a", cls("btn"), href(address), text(frame.say(language, "shared.page.to-tutorial"))));
        return notice(Optional.of(opened.customer()), language, "shared.page.thanks", back);
    }

    private Rendered notice(Optional<Customer> customer, Language language, String key, Markup more) {
        var colour = customer.map(Customer::accent).orElse(OURS);
        var title = frame.say(language, key + ".title");
        var head = new PageFrame.Head(
                language,
                title,
                customer.map(each -> each.name().in(language)).orElse("Michi"),
                Optional.empty(),
                colour,
                Optional.empty(),
                true,
                List.of());
        var main = all(el("h1", text(title)), el("p", cls("lead"), text(frame.say(language, key + ".text"))), more);
        return Rendered.words(frame.html(head, main), Bytes.policyHash(PageFrame.style(colour)));
    }
}
