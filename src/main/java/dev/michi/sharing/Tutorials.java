package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What a customer may hand out: the modules made for its people. For its admins, and those who look after customers. */
@Service
public class Tutorials {

    private final Shelf shelf;
    private final Customers customers;
    private final SignedIn signedIn;

    Tutorials(Shelf shelf, Customers customers, SignedIn signedIn) {
        this.shelf = shelf;
        this.customers = customers;
        this.signedIn = signedIn;
    }

    /** For the admin who is signed in. */
    public List<Tutorial> mine() {
        return shelf.of(customers.mine().id());
    }

    public List<Tutorial> of(CustomerId customer) {
        requireSight(customer);
        return shelf.of(customer);
    }

    public Optional<Tutorial> find(ModuleId id, CustomerId customer) {
        requireSight(customer);
        return shelf.find(id, customer);
    }

    private void requireSight(CustomerId customer) {
        if (!signedIn.get().sees(customer)) {
            throw new AccessDeniedException("Another customer's");
        }
    }
}
