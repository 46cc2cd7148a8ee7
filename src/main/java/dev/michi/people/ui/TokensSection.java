package dev.michi.people.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.api.ApiToken;
import dev.michi.people.api.ApiTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One's API tokens: make, see once, revoke. */
class TokensSection extends Section {

    private final transient ApiTokens tokens;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Div created = new Div();
    private final TextField name = new TextField();
    private final RadioButtonGroup<ApiToken.Scope> scope = new RadioButtonGroup<>();
    private final Select<Integer> days = new Select<>();

    TokensSection(ApiTokens tokens, ZoneId zone) {
        super("tokens");
        this.tokens = tokens;
        this.zone = zone;
        list.addClassName("rows");
        created.getElement().setAttribute("aria-live", "polite");
        add(list, created, form());
        refresh();
    }

    private Div form() {
        name.setLabel(getTranslation("people.settings.tokens.name"));
        name.setMaxLength(80);
        scope.setLabel(getTranslation("people.settings.tokens.scope"));
        scope.setItems(ApiToken.Scope.values());
        scope.setItemLabelGenerator(each -> getTranslation("people.settings.tokens.scope." + each.key()));
        scope.setValue(ApiToken.Scope.READ);
        days.setLabel(getTranslation("people.settings.tokens.days"));
        days.setItems(30, 90, 365);
        days.setItemLabelGenerator(each -> getTranslation("people.settings.tokens.days.item", each));
        days.setValue(90);
        var button = new NativeButton(getTranslation("people.settings.tokens.create"), click -> create());
        button.addClassName("btn");
        var form = new Div(name, scope, days, button);
        form.addClassName("settings__fields");
        return form;
    }

    private void create() {
        var isName = ApiTokens.isName(name.getValue());
        var isRoom = tokens.isRoomForMore();
        name.setInvalid(!isName || !isRoom);
        name.setErrorMessage(
                isName
                        ? getTranslation("people.settings.tokens.error.too-many")
                        : getTranslation("people.token.error.name"));
        if (name.isInvalid()) {
            return;
        }
        var token = tokens.create(name.getValue(), scope.getValue(), Duration.ofDays(days.getValue()));
        created.removeAll();
        created.add(new CopyField(
                getTranslation("people.settings.tokens.created", token.token().name()),
                getTranslation("people.settings.tokens.once"),
                token.secret()));
        name.clear();
        refresh();
    }

    private void refresh() {
        list.removeAll();
        tokens.list().forEach(token -> list.add(row(token)));
        if (list.getComponentCount() == 0) {
            var none = new Span(getTranslation("people.settings.tokens.none"));
            none.addClassName("soft");
            list.add(new ListItem(none));
        }
    }

    private ListItem row(ApiToken token) {
        var title = new Span(token.name());
        title.addClassName("title");
        var detail = new Span(
                getTranslation("people.settings.tokens.scope." + token.scope().key()) + " · "
                        + getTranslation("people.settings.tokens.expires", date(token.expiresAt())) + " · "
                        + token.lastUsed()
                                .map(used -> getTranslation("people.settings.tokens.used", date(used)))
                                .orElseGet(() -> getTranslation("people.settings.tokens.unused")));
        detail.addClassNames("soft", "small");
        var text = new Div(title, detail);
        text.addClassName("settings__token");
        var revoke = new NativeButton(getTranslation("people.settings.tokens.revoke"), click -> confirm(token));
        revoke.addClassNames("btn", "btn--s");
        revoke.setAriaLabel(getTranslation("people.settings.tokens.revoke-named", token.name()));
        return new ListItem(text, revoke);
    }

    private void confirm(ApiToken token) {
        var dialog = new ConfirmDialog(
                getTranslation("people.settings.tokens.revoke-named", token.name()),
                getTranslation("people.settings.tokens.revoke.text"),
                getTranslation("people.settings.tokens.revoke"),
                confirmed -> {
                    tokens.revoke(token.id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("people.cancel"));
        dialog.open();
    }

    private String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(instant.atZone(zone));
    }
}
