package dev.michi.sharing;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What admins of a customer have handed out. They see and change all of their company's; those who look after customers see
 * those of every customer. Another customer's share is not there at all.
 */
@Service
public class Shares {

    static final String PATH = "/s/";

    private final ShareDocuments shares;
    private final ShareDrafts drafts;
    private final LinkSeal seal;
    private final Customers customers;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shares(
            ShareDocuments shares,
            ShareDrafts drafts,
            LinkSeal seal,
            Customers customers,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.drafts = drafts;
        this.seal = seal;
        this.customers = customers;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the admin's company, newest first. */
    public List<Share> mine() {
        return of(customers.mine().id());
    }

    /** Newest first. For the customer's admins, and those who look after customers. */
    public List<Share> of(CustomerId customer) {
        if (!signedIn.get().sees(customer)) {
            throw new AccessDeniedException("Another customer's");
        }
        return newestFirst(shares.of(customer));
    }

    /** Of all customers, newest first. For those who look after customers. */
    public List<Share> all() {
        signedIn.require(Permission.SERVE);
        return newestFirst(shares.all());
    }

    /** For the customer's admins, and those who look after customers; empty for everybody else. */
    public Optional<Share> find(ShareId id) {
        return visible(id).map(ShareDocument::toShare);
    }

    /** The path of the page, {@code /s/…}; empty where the key it was sealed with is gone. For the customer's admins. */
    public Optional<String> path(ShareId id) {
        return own(id).flatMap(share -> seal.open(share.sealed(), id)).map(secret -> PATH + secret);
    }

    /**
     * Hands out tutorials.
     *
     * @param key made up by the caller: sharing twice with the same key is sharing once
     */
    public Sharing create(String key, ShareWish wish) {
        var admin = signedIn.require(Permission.SHARE);
        var customer = customers.mine();
        var flaw = wish.flaw(clock.instant()).or(() -> drafts.unknownTutorial(wish, customer.id(), List.of()));
        return flaw.<Sharing>map(Sharing.Refused::new).orElseGet(() -> create(key, wish, admin, customer));
    }

    private Sharing create(String key, ShareWish wish, Person admin, Customer customer) {
        var id = drafts.idFor(customer.id(), key);
        var secret = LinkSeal.newSecret();
        var isNew = shares.insert(drafts.draft(id, customer.id(), admin.id(), wish, secret, seal.seal(secret, id)));
        changed(id);
        var share = shares.find(id).orElseThrow();
        return new Sharing.Shared(
                share.toShare(), PATH + seal.open(share.sealed(), id).orElse(secret), isNew);
    }

    /** For the customer's admins. A revoked share stays as it is; what is kept as it was stays so until it is let go. */
    public Sharing change(ShareId id, ShareChange change) {
        var before = getOwn(id);
        var wish = change.wish();
        var isSameEnd = wish.expires().equals(Optional.ofNullable(before.expires()));
        var flaw = (isSameEnd ? drafts.withoutEnd(wish) : wish)
                .flaw(clock.instant())
                .or(() -> drafts.unknownTutorial(wish, new CustomerId(before.customer()), before.tutorials()));
        if (flaw.isPresent()) {
            return new Sharing.Refused(flaw.get());
        }
        var now = shares.change(drafts.changed(before, wish), change.keepsPasscode())
                .orElse(before);
        changed(id);
        return new Sharing.Shared(now.toShare(), path(id).orElse(""), false);
    }

    /** For the customer's admins: from the next request on it does not open, for ever. */
    public Share revoke(ShareId id) {
        getOwn(id);
        var now = shares.revoke(id, clock.instant()).orElseThrow();
        changed(id);
        return now.toShare();
    }

    /** For the customer's admins: another link; the one before no longer opens. @return its path; empty if it is revoked */
    public Optional<String> rotate(ShareId id) {
        getOwn(id);
        var secret = LinkSeal.newSecret();
        var now = shares.rotate(id, Sha256.of(secret), seal.seal(secret, id));
        changed(id);
        return now.map(any -> PATH + secret);
    }

    /** For the customer's admins: who does this answers for it from now on, also when its maker has left. */
    public Share takeOver(ShareId id) {
        getOwn(id);
        var now = shares.setOwner(id, signedIn.get().id()).orElseThrow();
        changed(id);
        return now.toShare();
    }

    private Optional<ShareDocument> visible(ShareId id) {
        var person = signedIn.get();
        return shares.find(id).filter(share -> person.sees(new CustomerId(share.customer())));
    }

    private Optional<ShareDocument> own(ShareId id) {
        var admin = signedIn.require(Permission.SHARE);
        return shares.find(id).filter(share -> admin.customer().equals(Optional.of(new CustomerId(share.customer()))));
    }

    private ShareDocument getOwn(ShareId id) {
        return own(id).orElseThrow(() -> new NoSuchElementException("No share " + id));
    }

    private void changed(ShareId id) {
        events.publishEvent(new ShareChanged(id));
    }

    private static List<Share> newestFirst(List<ShareDocument> documents) {
        return documents.stream()
                .map(ShareDocument::toShare)
                .sorted(Comparator.comparing(Share::created).reversed().thenComparing(share -> share.id()
                        .value()))
                .toList();
    }
}
