package dev.michi.sharing;

import dev.michi.media.ClipReady;
import dev.michi.media.PictureReady;
import dev.michi.people.Customer;
import dev.michi.people.CustomerChanged;
import dev.michi.people.CustomerId;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.PersonChanged;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a link opens, for everybody who has it. What it opens is kept in memory until anything changes that it depends on:
 * each change raises a number, and what was read before it is read again with the next request.
 */
@Component
public class OpenShares {

    private static final int MOST = 5_000;

    private final ShareDocuments shares;
    private final Shelf shelf;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Opened> known = new ConcurrentHashMap<>();

    OpenShares(ShareDocuments shares, Shelf shelf, Organisation organisation, People people, Clock clock) {
        this.shares = shares;
        this.shelf = shelf;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /** Why a link that once led somewhere no longer opens. */
    public enum Closed {
        REVOKED,
        EXPIRED,
        /** By another link. */
        REPLACED,
        /** Its admin or its customer is not active, or nothing of it is made for the customer any more. */
        PAUSED
    }

    /**
     * What a link leads to.
     *
     * @param tutorials those that may still be shown, in order
     * @param passcode hash of what has to be typed first
     */
    public static final class Opened {

        private final Share share;
        private final Customer customer;
        private final List<Tutorial> tutorials;
        private final Optional<String> passcode;
        private final Optional<Closed> closed;
        private final String revision;
        private final long change;
        private final Map<String, Object> made = new ConcurrentHashMap<>();

        private Opened(
                Share share,
                Customer customer,
                List<Tutorial> tutorials,
                Optional<String> passcode,
                Optional<Closed> closed,
                String revision,
                long change) {
            this.share = share;
            this.customer = customer;
            this.tutorials = List.copyOf(tutorials);
            this.passcode = passcode;
            this.closed = closed;
            this.revision = revision;
            this.change = change;
        }

        public Share share() {
            return share;
        }

        public Customer customer() {
            return customer;
        }

        public List<Tutorial> tutorials() {
            return tutorials;
        }

        public Optional<String> passcode() {
            return passcode;
        }

        public Optional<Closed> closed() {
            return closed;
        }

        /** Something made of this share, made once. @param key what it is and in which language */
        public <T> T made(String key, Class<T> type, Supplier<T> maker) {
            return type.cast(made.computeIfAbsent(key, any -> maker.get()));
        }
    }

    /** Empty if the link never led anywhere. */
    public Optional<Opened> find(String secret) {
        var link = Sha256.of(secret);
        var kept = known.get(link);
        if (kept != null && kept.change == changes.get() && kept.revision.equals(shelf.revision()) && !isOver(kept)) {
            return Optional.of(kept);
        }
        var change = changes.get();
        var now = shares.findByLink(link).map(share -> open(share, link, change));
        if (known.size() >= MOST) {
            known.clear();
        }
        now.ifPresentOrElse(opened -> known.put(link, opened), () -> known.remove(link));
        return now;
    }

    private boolean isOver(Opened opened) {
        return opened.closed.isEmpty() && opened.share.state(clock.instant()) != Share.State.OPEN;
    }

    private Opened open(ShareDocument document, String link, long change) {
        var share = document.toShare();
        var revision = shelf.revision();
        var customer = organisation.find(share.customer());
        var tutorials = tutorials(share);
        var closed = closed(document, share, link, customer)
                .or(() -> Optional.of(Closed.PAUSED).filter(any -> tutorials.isEmpty()));
        return new Opened(
                share,
                customer.orElseGet(() -> unknown(share.customer())),
                closed.isPresent() ? List.of() : tutorials,
                Optional.ofNullable(document.passcode()),
                closed,
                revision,
                change);
    }

    private Optional<Closed> closed(ShareDocument document, Share share, String link, Optional<Customer> customer) {
        var state = share.state(clock.instant());
        if (state == Share.State.REVOKED) {
            return Optional.of(Closed.REVOKED);
        }
        if (!document.link().equals(link)) {
            return Optional.of(Closed.REPLACED);
        }
        if (state == Share.State.EXPIRED) {
            return Optional.of(Closed.EXPIRED);
        }
        var isKept = customer.filter(Customer::active).isPresent()
                && people.find(share.owner()).filter(people::mayEnter).isPresent();
        return isKept ? Optional.empty() : Optional.of(Closed.PAUSED);
    }

    private List<Tutorial> tutorials(Share share) {
        return share.tutorials().stream()
                .flatMap(id -> Optional.ofNullable(share.pinned().get(id))
                        .map(hash -> shelf.find(id, hash, share.customer()))
                        .orElseGet(() -> shelf.find(id, share.customer()))
                        .stream())
                .toList();
    }

    private static Customer unknown(CustomerId id) {
        return new Customer(id, dev.michi.shared.LocalizedText.EMPTY);
    }

    @EventListener({ShareChanged.class, CustomerChanged.class, PersonChanged.class, ClipReady.class, PictureReady.class
    })
    void changed() {
        changes.incrementAndGet();
    }
}
