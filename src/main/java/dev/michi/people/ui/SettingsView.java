package dev.michi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.people.AllowedTo;
import dev.michi.people.NoticeWishes;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Profile;
import dev.michi.people.SignedIn;
import dev.michi.people.api.ApiTokens;
import dev.michi.people.signin.Accounts;
import dev.michi.people.signin.Password;
import dev.michi.people.signin.PasswordChange;
import dev.michi.uikit.Toast;

/** What people set for themselves: name, language, time zone, theme, notices, password, API tokens, sessions. */
@Route("me/settings")
@AllowedTo({Permission.LEARN, Permission.SHARE, Permission.ADMINISTER})
class SettingsView extends Div implements HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient People people;
    private final transient Accounts accounts;

    SettingsView(SignedIn signedIn, People people, Accounts accounts, ApiTokens tokens, NoticeWishes notices) {
        this.signedIn = signedIn;
        this.people = people;
        this.accounts = accounts;
        addClassNames("settings-view", "wrap");
        var person = signedIn.get();
        add(
                new H1(getTranslation("people.settings.title")),
                new ProfileSection(Profile.of(person), this::save),
                new NoticesSection(notices),
                new PasswordSection(person.signInName(), this::changePassword),
                new TokensSection(tokens, person.zone()),
                new SessionsSection(this::signOutEverywhere));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.settings.title") + " – " + getTranslation("app.name");
    }

    private void save(Profile profile) {
        var before = signedIn.get();
        var after = people.updateProfile(before.id(), profile);
        UI.getCurrent().getPage().executeJs("""
                const theme = $0;
                if (theme) document.documentElement.dataset.theme = theme;
                else delete document.documentElement.dataset.theme;
                """, ScreenSetup.themeOf(after).orElse(null));
        ScreenSetup.apply(after, UI.getCurrent());
        if (before.language() == after.language()) {
            Toast.show(getTranslation("people.settings.saved"));
        } else {
            UI.getCurrent().getPage().reload();
        }
    }

    private PasswordChange changePassword(String current, Password password) {
        var change = accounts.changePassword(current, password);
        if (change instanceof PasswordChange.Changed) {
            Toast.show(getTranslation("people.settings.password.changed"));
        }
        return change;
    }

    private void signOutEverywhere() {
        accounts.signOutEverywhere(signedIn.get().id());
        UI.getCurrent().getPage().setLocation("/sign-in?signed-out");
    }
}
