package dev.michi.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.people.CustomerData;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SavingCustomer;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.Function;

/** Adds a customer. It stays open, with all that was typed, until that has worked. */
class AddCustomerDialog extends Dialog {

    private final CustomerForm form;
    private final transient Function<CustomerData, SavingCustomer> add;

    AddCustomerDialog(PersonId me, List<Person> caretakers, Words words, Function<CustomerData, SavingCustomer> add) {
        this.add = add;
        this.form = new CustomerForm(CustomerData.blank(me), caretakers, words);
        setHeaderTitle(words.say("customers.add"));
        setWidth("min(760px, 100%)");
        add(form);
        var cancel = new NativeButton(words.say("desk.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(words.say("customers.add.submit"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void submit() {
        form.data().ifPresent(data -> {
            switch (add.apply(data)) {
                case SavingCustomer.Saved _ -> close();
                case SavingCustomer.IdTaken _ -> form.refuseName();
                case SavingCustomer.DomainsTaken(var domains) -> form.refuse(domains);
            }
        });
    }
}
