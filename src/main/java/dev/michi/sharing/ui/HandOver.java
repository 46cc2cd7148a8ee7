package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.sharing.Share;
import dev.michi.sharing.handout.QrCode;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;

/** What the admin takes along: link, QR code, poster, steps on paper, announcement, embed. */
class HandOver extends Div {

    private final transient DeskServices services;
    private final transient Words words;
    private final transient Share share;

    HandOver(DeskServices services, Words words, Share share) {
        this.services = services;
        this.words = words;
        this.share = share;
        addClassName("sheet__body");
        boolean isOpen = share.state(services.clock().instant()) == Share.State.OPEN;
        if (isOpen && services.handOuts().isLeft(share)) {
            add(new Sheet("p", all(icon("eye"), el("span", text(words.say("desk.state.left"))))).withClass("warnbox"));
            return;
        }
        int gone = isOpen ? DeskPage.gone(share, services.offered()) : 0;
        if (gone > 0) {
            var key = gone < share.tutorials().size() ? "desk.gone.some" : "desk.gone.all";
            add(new Sheet("p", all(icon("eye"), el("span", text(words.count(key, gone))))).withClass("warnbox"));
        }
        if (gone == share.tutorials().size()) {
            return;
        }
        var link = services.handOuts().link(share.id(), DeskServices.base());
        if (!isOpen || link.isEmpty()) {
            var key = share.revoked().isPresent()
                    ? "desk.state.revoked-help"
                    : isOpen ? "desk.state.link-lost" : "desk.state.expired-help";
            add(new Sheet("p", text(words.say(key))).withClass("soft"));
            return;
        }
        add(
                linkRow(link.get()),
                new Sheet(papers(link.get())).withClass("sheet__body").onDo(this::act));
    }

    private Div linkRow(String link) {
        var field = new TextField(words.say("desk.link.label"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setHelperText(words.say(share.passcode() ? "desk.link.help-passcode" : "desk.link.help", until()));
        var copy = new NativeButton("", click -> copy(link));
        copy.getElement()
                .setProperty(
                        "innerHTML",
                        all(icon("copy"), text(words.say("desk.link.copy"))).html());
        copy.addClassNames("btn", "btn--next");
        var row = new Div(field, copy);
        row.addClassName("linkrow");
        return row;
    }

    private String until() {
        return share.expires()
                .map(end -> words.say("desk.state.until", words.day(LastDay.of(end, words))))
                .orElse(words.say("desk.link.no-end"));
    }

    private void copy(String value) {
        getElement().executeJs("navigator.clipboard?.writeText($0)", value);
        Toast.show(words.say("people.copied"));
    }

    private Markup papers(String link) {
        var code = QrCode.of(link);
        var api = "/api/v1/shares/" + share.id();
        return all(
                el(
                        "div",
                        cls("qrbox"),
                        el(
                                "span",
                                cls("qr"),
                                attr("role", "img"),
                                attr("aria-label", words.say("handout.poster.code")),
                                Markup.trusted(code.svg())),
                        el(
                                "div",
                                cls("do"),
                                el("h3", text(words.say("desk.code.title"))),
                                el("p", cls("soft small"), text(words.say("desk.code.help"))),
                                file(api + "/qr.png", "download", "desk.code.png", "qr.png"),
                                file(api + "/qr.svg", "download", "desk.code.svg", "qr.svg"))),
                el(
                        "div",
                        cls("out"),
                        poster(code),
                        el(
                                "div",
                                cls("do"),
                                el("h3", text(words.say("desk.papers.title"))),
                                el("p", cls("soft small"), text(words.say("desk.papers.help"))),
                                file(api + "/poster.pdf", "print", "desk.papers.poster", ""),
                                file(api + "/handout.pdf", "doc", "desk.papers.steps", ""),
                                button("announce", "mail", "desk.papers.announcement"),
                                button("embed", "code", "desk.papers.embed"))),
                el(
                        "p",
                        cls("warnbox"),
                        icon("eye"),
                        el(
                                "a",
                                attr("href", link),
                                attr("target", "_blank"),
                                attr("rel", "noreferrer"),
                                attr("router-ignore", ""),
                                text(words.say("desk.link.see")))));
    }

    private Markup poster(QrCode code) {
        var tutorials = services.offered().stream()
                .filter(each -> share.tutorials().contains(each.id()))
                .toList();
        var customer = services.customers().mine();
        return new PosterPreview(
                        customer,
                        share.colour().orElse(customer.accent()),
                        tutorials,
                        share.languages(),
                        share.note() + "\n" + share.contact(),
                        java.util.Optional.of(code),
                        words)
                .markup();
    }

    private Markup file(String address, String icon, String key, String download) {
        return el(
                "a",
                cls("btn btn--s"),
                Markup.href(address),
                attr("router-ignore", ""),
                download.isEmpty() ? attr("target", "_blank") : attr("download", download),
                icon(icon),
                text(words.say(key)));
    }

    private Markup button(String what, String icon, String key) {
        return el(
                "button",
                cls("btn btn--s"),
                attr("type", "button"),
                attr("data-do", what),
                icon(icon),
                text(words.say(key)));
    }

    private void act(String what) {
        if (what.equals("announce")) {
            new AnnouncementDialog(services, words, share).open();
        } else if (what.equals("embed")) {
            services.handOuts().embed(share.id(), DeskServices.base()).ifPresent(html -> new TextDialog(
                            words.say("desk.embed.title"), words.say("desk.embed.help"), html, words)
                    .open());
        }
    }
}
