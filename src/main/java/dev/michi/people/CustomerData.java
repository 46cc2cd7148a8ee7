package dev.michi.people;

import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What those who look after a customer say about it. @param domains as {@link Customer#domains}; typed in any way */
public record CustomerData(
        LocalizedText name,
        Colour accent,
        ZoneId zone,
        List<Language> languages,
        Set<String> domains,
        Set<String> sites,
        Customer.Contract contract,
        Optional<PersonId> csm) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST = 20;
    private static final Pattern SITE =
            Pattern.compile("https://([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9-]{1,63}(:\\d{1,5})?");

    public CustomerData {
        languages = languages.stream().distinct().toList();
        domains = domains.stream()
                .map(each -> MailDomain.typed(each).name())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        sites = tidy(sites);
    }

    public static CustomerData of(Customer customer) {
        return new CustomerData(
                customer.name(),
                customer.accent(),
                customer.zone(),
                customer.languages(),
                customer.domains(),
                customer.sites(),
                customer.contract(),
                customer.csm());
    }

    /** To begin with, for a customer that is to be added. @param csm who looks after it */
    public static CustomerData blank(PersonId csm) {
        return new CustomerData(
                LocalizedText.EMPTY,
                Customer.ACCENT,
                Customer.ZONE,
                List.of(Language.values()),
                Set.of(),
                Set.of(),
                Customer.Contract.RUNNING,
                Optional.of(csm));
    }

    /** What is wrong with it, the first thing. */
    public Optional<Flaw> flaw() {
        if (!isName(name.ja()) || !isName(name.en())) {
            return Optional.of(Flaw.NAME);
        }
        if (languages.isEmpty()) {
            return Optional.of(Flaw.LANGUAGES);
        }
        if (domains.size() > MOST || !domains.stream().map(MailDomain::new).allMatch(MailDomain::isValid)) {
            return Optional.of(Flaw.DOMAINS);
        }
        return sites.size() > MOST || !sites.stream().allMatch(SITE.asMatchPredicate())
                ? Optional.of(Flaw.SITES)
                : Optional.empty();
    }

    /** The domains as people write them, {@code 港.example}, in the order of their letters. */
    public List<String> domainsShown() {
        return domains.stream()
                .map(each -> new MailDomain(each).shown())
                .sorted()
                .toList();
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static Set<String> tidy(Set<String> values) {
        return values.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceFirst("/$", ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which part of it cannot be taken. The key of what to say about it ends in {@link #key()}. */
    public enum Flaw {
        NAME,
        LANGUAGES,
        DOMAINS,
        SITES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
