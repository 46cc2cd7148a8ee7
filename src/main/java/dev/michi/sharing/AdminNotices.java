package dev.michi.sharing;

import dev.michi.people.AdminWished;
import dev.michi.people.DomainsChanged;
import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import dev.michi.people.Notices;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who look after a customer whom they shall invite there, once a day of the customer for each address; and which
 * domains the house has taken off its list.
 */
@Component
class AdminNotices {

    private static final int DIGITS = 20;

    private final Organisation organisation;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    AdminNotices(Organisation organisation, People people, Notices notices, Clock clock) {
        this.organisation = organisation;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(AdminWished wish) {
        var customer = organisation.find(wish.customer()).orElseThrow();
        var day = LocalDate.ofInstant(clock.instant(), customer.zone());
        var who = Sha256.of(wish.email()).substring(0, DIGITS);
        var name = new LocalizedText(wish.name().full(Language.JA), wish.name().full(Language.EN));
        for (var caretaker : people.caretakersOf(customer)) {
            notices.tell(new Notice(
                    "admin-wished:%s:%s:%s".formatted(customer.id(), who, day),
                    NoticeKind.CUSTOMER,
                    caretaker,
                    "desk.admins.notice",
                    List.of(customer.name(), name, new LocalizedText(wish.email(), wish.email())),
                    "/customers/" + customer.id()));
        }
    }

    @EventListener
    void on(DomainsChanged change) {
        if (change.by().isPresent()) {
            return;
        }
        var customer = organisation.find(change.customer()).orElseThrow();
        var off = change.before().stream()
                .filter(each -> !change.now().contains(each))
                .sorted()
                .collect(Collectors.joining(", "));
        for (var caretaker : people.caretakersOf(customer)) {
            notices.tell(new Notice(
                    "domains-off:%s:%s".formatted(customer.id(), Sha256.of(off).substring(0, DIGITS)),
                    NoticeKind.CUSTOMER,
                    caretaker,
                    "customers.domains.notice",
                    List.of(customer.name(), new LocalizedText(off, off)),
                    "/customers/" + customer.id()));
        }
    }
}
