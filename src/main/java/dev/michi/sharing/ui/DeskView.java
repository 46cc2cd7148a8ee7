package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.ModuleId;
import dev.michi.people.AllowedTo;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Tutorials;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.Optional;

/**
 * The customer admin's one screen: tutorials to hand out, and how those handed out are doing. Reloading keeps what was typed
 * (the view lives on in its tab).
 */
@PreserveOnRefresh
@AllowedTo(Permission.SHARE)
@Route("desk")
class DeskView extends Div implements HasDynamicTitle {

    private final transient DeskServices services;
    private final transient Words words;
    private final Sheet page = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);
    private final Div beside = new Div();
    private transient Optional<ModuleId> picked = Optional.empty();

    DeskView(
            Tutorials tutorials,
            Shares shares,
            Numbers numbers,
            dev.michi.sharing.HandOuts handOuts,
            Customers customers,
            CustomerAdmins admins,
            dev.michi.media.MediaStore mediaStore,
            SignedIn signedIn,
            java.time.Clock clock) {
        this.services = new DeskServices(tutorials, shares, numbers, handOuts, customers, clock);
        var me = signedIn.get();
        this.words = new Words(me.language(), customers.mine().zone(), this::getTranslation);
        addClassName("desk-view");
        beside.addClassName("desk__beside");
        var left = new Div(page, new CompanySection(customers, admins, mediaStore, me, words, this::refresh));
        left.addClassName("desk__page");
        add(left, beside);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("desk.title"));
    }

    private void refresh() {
        var shares = services.shares().mine();
        page.show(new DeskPage(
                        services.customers().mine(),
                        services.tutorials().mine(),
                        shares,
                        services.numbers().of(shares),
                        picked,
                        services.clock().instant(),
                        words)
                .markup());
    }

    private void act(String what) {
        var parts = what.split(" ", 2);
        if (parts.length < 2 || !Slug.isValid(parts[1])) {
            return;
        }
        if (parts[0].equals(DeskPage.SHARE)) {
            var module = new ModuleId(parts[1]);
            services.tutorials().mine().stream()
                    .filter(each -> each.id().equals(module))
                    .findFirst()
                    .ifPresent(each -> show(
                            new SharePanel(services, words, each, this::refresh, this::close), Optional.of(module)));
        } else if (parts[0].equals(DeskPage.OPEN)) {
            services.shares()
                    .find(new ShareId(parts[1]))
                    .ifPresent(share ->
                            show(new SharePanel(services, words, share, this::refresh, this::close), Optional.empty()));
        }
    }

    private void show(SharePanel panel, Optional<ModuleId> module) {
        picked = module;
        beside.removeAll();
        beside.add(panel);
        addClassName("desk-view--open");
        refresh();
        panel.arrive();
    }

    private void close() {
        picked = Optional.empty();
        beside.removeAll();
        removeClassName("desk-view--open");
        refresh();
        getElement().executeJs("this.querySelector('h1')?.focus()");
    }
}
