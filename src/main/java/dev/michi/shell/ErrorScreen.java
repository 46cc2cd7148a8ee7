package dev.michi.shell;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Sheet;

/** Says what went wrong, and leads on. Never tells more than the person may know. */
abstract class ErrorScreen extends Div implements HasDynamicTitle {

    private final String key;

    /** @param key of the translations {@code .title}, {@code .text} */
    ErrorScreen(String key) {
        this.key = key;
        addClassName("error-view");
    }

    final void show() {
        removeAll();
        add(new Sheet(all(
                        Contours.page(),
                        el("h1", text(getTranslation(key + ".title"))),
                        el("p", cls("soft"), text(getTranslation(key + ".text"))),
                        el(
                                "p",
                                el(
                                        "a",
                                        cls("btn btn--next"),
                                        href("/"),
                                        attr("router-ignore", ""),
                                        text(getTranslation("error.home"))))))
                .withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation(key + ".title"));
    }
}
