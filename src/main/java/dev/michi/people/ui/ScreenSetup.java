package dev.michi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.people.Theme;
import dev.michi.people.signin.Secret;
import dev.michi.platform.ContentSecurity;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts each screen in the language and theme of the person, under the content security policy. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private final transient SignedIn signedIn;

    ScreenSetup(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var isProduction = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> prepare(page, isProduction));
        event.getSource().addUIInitListener(init -> signedIn.find().ifPresent(person -> apply(person, init.getUI())));
    }

    private void prepare(IndexHtmlResponse page, boolean isProduction) {
        var html = page.getDocument().child(0);
        signedIn.find().ifPresent(person -> {
            html.attr("lang", person.language().tag());
            themeOf(person).ifPresent(theme -> html.attr("data-theme", theme));
        });
        if (isProduction) {
            var nonce = Secret.create();
            page.getDocument().getElementsByTag("script").attr("nonce", nonce);
            page.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurity.screens(nonce));
        } else {
            page.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurity.DEVELOPMENT);
        }
    }

    /** As in the attribute {@code data-theme} that our stylesheets look at: {@code light} or {@code dark}. */
    static Optional<String> themeOf(Person person) {
        return person.theme() == Theme.SYSTEM
                ? Optional.empty()
                : Optional.of(person.theme().name().toLowerCase(Locale.ROOT));
    }

    /** Also called when somebody has changed the settings. */
    static void apply(Person person, UI ui) {
        ui.setLocale(person.language().locale());
        ui.getPage()
                .setColorScheme(
                        switch (person.theme()) {
                            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }
}
