package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.people.AllowedTo;
import dev.michi.people.CustomerAdmins;
import dev.michi.people.CustomerData;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SavingCustomer;
import dev.michi.people.SignedIn;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Shares;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;

/** All customers for those who look after them: who uses what they were given, and who could use a call. */
@AllowedTo(Permission.SERVE)
@Route("customers")
class CustomersView extends Div implements HasDynamicTitle {

    private final transient Customers customers;

    CustomersView(
            Customers customers,
            People people,
            CustomerAdmins admins,
            Shares shares,
            Numbers numbers,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        addClassName("customers-view");
        var me = signedIn.get();
        var words = new Words(me.language(), me.zone(), this::getTranslation);
        var all = shares.all();
        var page = new CustomersPage(
                customers.list(),
                all,
                numbers.of(all),
                numbers.adoption(),
                id -> admins.of(id).stream().filter(each -> each.active()).toList(),
                LocalDate.now(clock.withZone(me.zone())),
                clock.instant(),
                words);
        add(new Sheet(page.markup())
                .withClass("plain")
                .onDo(any -> new AddCustomerDialog(me.id(), people.caretakers(), words, this::add).open()));
    }

    /** Goes on to the new customer, where its admins are invited. */
    private SavingCustomer add(CustomerData data) {
        var adding = customers.add(CustomerId.named(data.name()), data);
        if (adding instanceof SavingCustomer.Saved(var customer)) {
            getUI().ifPresent(ui -> ui.navigate("customers/" + customer.id()));
        }
        return adding;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("customers.title"));
    }
}
