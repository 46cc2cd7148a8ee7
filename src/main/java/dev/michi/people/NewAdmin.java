package dev.michi.people;

import dev.michi.shared.Language;

/** Somebody to be invited to a customer's desk. */
public record NewAdmin(PersonName name, String email, Language language) {

    public NewAdmin {
        email = SignInName.normalize(email);
    }
}
