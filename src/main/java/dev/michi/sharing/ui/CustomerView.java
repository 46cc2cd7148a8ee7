package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.people.AllowedTo;
import dev.michi.people.Customer;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.CustomerData;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SavingCustomer;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Rollouts;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Tutorials;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** One customer: what we know of it, its admins, what it has handed out. */
@AllowedTo(Permission.SERVE)
@Route("customers/:customer")
class CustomerView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Customers customers;
    private final transient People people;
    private final transient CustomerAdmins admins;
    private final transient Shares shares;
    private final transient Numbers numbers;
    private final transient Rollouts rollouts;
    private final transient Tutorials tutorials;
    private final transient Clock clock;
    private final transient SignedIn signedIn;
    private final transient Words words;
    private String title = "";

    CustomerView(
            Customers customers,
            People people,
            CustomerAdmins admins,
            Shares shares,
            Numbers numbers,
            Rollouts rollouts,
            Tutorials tutorials,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        this.people = people;
        this.admins = admins;
        this.shares = shares;
        this.numbers = numbers;
        this.rollouts = rollouts;
        this.tutorials = tutorials;
        this.clock = clock;
        this.signedIn = signedIn;
        var me = signedIn.get();
        this.words = new Words(me.language(), me.zone(), this::getTranslation);
        addClassNames("customers-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var customer = event.getRouteParameters()
                .get("customer")
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .flatMap(customers::find)
                .orElseThrow(NotFoundException::new);
        show(customer);
    }

    private void show(Customer customer) {
        title = words.in(customer.name());
        removeAll();
        var wrap = new Div(
                new H1(title),
                facts(customer),
                new RolloutList(
                        rollouts,
                        customer.id(),
                        tutorials.of(customer.id()),
                        LocalDate.now(clock.withZone(words.zone())),
                        words),
                new Sheet("section", new CustomerShares(shares.of(customer.id()), numbers, words).markup()),
                new AdminList(admins, customer, signedIn.get(), words),
                standing(customer));
        wrap.addClassName("wrap");
        add(wrap);
    }

    private Div facts(Customer customer) {
        var caretakers = Stream.concat(people.caretakers().stream(), customer.csm().flatMap(people::find).stream())
                .distinct()
                .toList();
        var form = new CustomerForm(CustomerData.of(customer), caretakers, words);
        var save = new NativeButton(
                words.say("customers.save"), click -> form.data().ifPresent(data -> save(customer.id(), data, form)));
        save.addClassNames("btn", "btn--primary");
        form.add(save);
        return form;
    }

    private void save(CustomerId id, CustomerData data, CustomerForm form) {
        switch (customers.update(id, data)) {
            case SavingCustomer.Saved(var now) -> Toast.show(words.say("customers.saved", words.in(now.name())));
            case SavingCustomer.DomainsTaken(var domains) -> form.refuse(domains);
            case SavingCustomer.IdTaken _ -> throw new IllegalStateException("Only when adding");
        }
    }

    private NativeButton standing(Customer customer) {
        var key = customer.active() ? "customers.deactivate" : "customers.activate";
        var button = new NativeButton(words.say(key), click -> {
            if (customer.active()) {
                new AskDialog(
                                words.say("customers.deactivate.title", title),
                                words.say("customers.deactivate.text"),
                                words.say(key),
                                words,
                                () -> set(customer.id(), false))
                        .open();
            } else {
                set(customer.id(), true);
            }
        });
        button.addClassNames("btn", "customer__standing");
        Optional.of(button).filter(any -> customer.active()).ifPresent(each -> each.addClassName("btn--danger"));
        return button;
    }

    private void set(CustomerId id, boolean active) {
        show(customers.setActive(id, active));
        Toast.show(words.say("customers.saved", title));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
