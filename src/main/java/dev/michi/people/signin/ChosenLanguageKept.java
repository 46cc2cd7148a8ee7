package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.Profile;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever switches the language on the sign-in page finds it switched inside, too. */
@Component
class ChosenLanguageKept {

    private final People people;
    private final SignedIn signedIn;

    ChosenLanguageKept(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) {
            return;
        }
        var person = signedIn.get();
        ChosenLanguage.chosen(web.getRequest())
                .filter(chosen -> chosen != person.language())
                .ifPresent(chosen ->
                        people.updateProfile(person.id(), Profile.of(person).with(chosen)));
    }
}
