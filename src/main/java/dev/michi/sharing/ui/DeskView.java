package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import dev.michi.sharing.Logos;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutId;
import dev.michi.sharing.RolloutPlan;
import dev.michi.sharing.Rollouts;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Tutorials;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The customer admin's one screen: tutorials to hand out, and how those handed out are doing. Reloading keeps what was typed
 * (the view lives on in its tab).
 */
@PreserveOnRefresh
@AllowedTo(Permission.SHARE)
@Route("desk")
class DeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient DeskServices services;
    private final transient SignedIn signedIn;
    private final transient Supplier<CompanySection> company;
    private transient Words words;
    private final Sheet page = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);
    private final Div left = new Div();
    private final Div beside = new Div();
    private transient Optional<ModuleId> picked = Optional.empty();

    DeskView(
            Tutorials tutorials,
            Shares shares,
            Numbers numbers,
            dev.michi.sharing.HandOuts handOuts,
            Rollouts rollouts,
            Logos logos,
            Customers customers,
            CustomerAdmins admins,
            SignedIn signedIn,
            java.time.Clock clock) {
        this.services = new DeskServices(
                tutorials,
                shares,
                numbers,
                handOuts,
                rollouts,
                logos,
                customers,
                signedIn.get().id(),
                clock);
        this.signedIn = signedIn;
        this.words = words();
        this.company = () -> new CompanySection(services, admins, signedIn.get(), words, this::refresh);
        addClassName("desk-view");
        beside.addClassName("desk__beside");
        left.addClassName("desk__page");
        add(left, beside);
    }

    private Words words() {
        return new Words(signedIn.get().language(), services.customers().mine().zone(), this::getTranslation);
    }

    private void build() {
        left.removeAll();
        left.add(page, company.get());
        refresh();
    }

    /** Loaded anew: in another language perhaps, and with what others have done meanwhile. A sheet stays as it is. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = words();
        build();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("desk.title"));
    }

    private void refresh() {
        var shares = services.shares().mine();
        page.show(new DeskPage(
                        services.customers().mine(),
                        services.offered(),
                        shares,
                        services.numbers().of(shares),
                        services.rollouts().mine(),
                        services.handOuts()::isLeft,
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
            services.offered().stream()
                    .filter(each -> each.id().equals(module))
                    .findFirst()
                    .ifPresent(each -> show(
                            new SharePanel(services, words, each, this::refresh, this::close), Optional.of(module)));
        } else if (parts[0].equals(DeskPage.OPEN)) {
            services.shares()
                    .find(new ShareId(parts[1]))
                    .ifPresent(share ->
                            show(new SharePanel(services, words, share, this::refresh, this::close), Optional.empty()));
        } else if (parts[0].equals(RolloutMarkup.ROLLOUT)) {
            services.rollouts().find(new RolloutId(parts[1])).ifPresent(this::adapt);
        }
    }

    private void adapt(Rollout rollout) {
        var today = LocalDate.now(services.clock().withZone(words.zone()));
        var form = new RolloutForm(new RolloutPlan(rollout.title(), rollout.items()), services.offered(), today, words);
        new RolloutDialog(
                        words.in(rollout.title()),
                        words.say(rollout.isAccepted() ? "desk.rollout.save" : "desk.rollout.accept.submit"),
                        form,
                        words,
                        plan -> services.rollouts().accept(rollout.id(), plan),
                        this::accepted)
                .open();
    }

    private void accepted(Rollout rollout) {
        refresh();
        Toast.show(words.say("desk.rollout.accepted", words.in(rollout.title())));
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
