package dev.michi.people.signin;

import dev.michi.people.NewPerson;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.platform.Console;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first start with nobody there: a link on the console lets one person in, who becomes the administrator. */
@Component
class Setup {

    /** Fixed, so that two who use the link at once cannot both become the first. */
    private static final PersonId FIRST = new PersonId("first-administrator");

    private final People people;
    private final Credentials credentials;
    private final SignInLinkDocuments links;
    private final Translations translations;
    private final boolean silent;

    Setup(
            People people,
            Credentials credentials,
            SignInLinkDocuments links,
            Translations translations,
            @Value("${michi.demo:false}") boolean demo,
            @Value("${michi.command:}") String command) {
        this.people = people;
        this.credentials = credentials;
        this.links = links;
        this.translations = translations;
        this.silent = demo || !command.isEmpty();
    }

    /**
     * To the console itself, not to the log: logs are kept and passed on, and the link is a secret. A portal that was started
     * for one command makes none: it would end with the portal, and take away the link that was shown before.
     */
    @EventListener(ApplicationReadyEvent.class)
    void printLink(ApplicationReadyEvent event) {
        if (silent || !people.isNobodyThere()) {
            return;
        }
        var link = "/setup/" + links.create(SignInLinkDocuments.Purpose.SETUP, Optional.empty());
        var port =
                event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 8080;
        var address = "http://localhost:" + port + link;
        for (var language : Language.values()) {
            Console.say(translations.get("sign-in.setup.console", language, address));
        }
    }

    boolean isOpen(String link) {
        return links.isOpen(link, SignInLinkDocuments.Purpose.SETUP) && people.isNobodyThere();
    }

    /** False if the link is used up or somebody is there already. */
    boolean finish(String link, NewPerson first, Password password) {
        if (!isOpen(link) || !links.use(link) || !people.moveIn(List.of(first.as(FIRST)), List.of(), List.of())) {
            return false;
        }
        credentials.set(FIRST, password);
        return true;
    }
}
