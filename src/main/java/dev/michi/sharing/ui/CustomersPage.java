package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Person;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareNumbers;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who was given something that nobody opened comes first, with a way to help; then every customer and its last weeks. */
record CustomersPage(
        List<Customer> customers,
        List<Share> shares,
        List<ShareNumbers> numbers,
        Map<CustomerId, List<ShareNumbers.Day>> adoption,
        Function<CustomerId, List<Person>> admins,
        LocalDate today,
        Instant now,
        Words words) {

    private static final int WEEKS = 8;
    private static final int DAYS = 7;
    private static final Duration PATIENCE = Duration.ofDays(2);

    Markup markup() {
        return el(
                "div",
                cls("wrap"),
                el("header", el("h1", text(words.say("customers.title"))), el("p", cls("lead"), text(finding()))),
                when(!unopened().isEmpty(), this::help),
                el(
                        "section",
                        el("div", cls("head"), el("h2", text(words.say("customers.all"))), tools()),
                        customers.isEmpty()
                                ? el("div", cls("empty"), el("p", text(words.say("customers.empty"))))
                                : table()));
    }

    private Markup tools() {
        return el(
                "span",
                cls("customers__tools"),
                el(
                        "a",
                        cls("btn btn--s"),
                        href("/api/v1/shares/numbers?format=csv"),
                        attr("download", ""),
                        attr("router-ignore", ""),
                        icon("download"),
                        text(words.say("customers.csv"))),
                el(
                        "button",
                        cls("btn btn--s btn--primary"),
                        attr("type", "button"),
                        attr("data-do", "add"),
                        text(words.say("customers.add"))));
    }

    private String finding() {
        int quiet = (int) unopened().stream().map(Share::customer).distinct().count();
        return quiet == 0 ? words.say("customers.finding.none") : words.count("customers.finding.quiet", quiet);
    }

    /** Open shares that nobody has opened, though there was time to. */
    private List<Share> unopened() {
        var opened = numbers.stream()
                .filter(each -> !each.isUnopened())
                .map(ShareNumbers::share)
                .collect(Collectors.toSet());
        return shares.stream()
                .filter(each -> each.state(now) == Share.State.OPEN && !opened.contains(each.id()))
                .filter(each -> each.created().isBefore(now.minus(PATIENCE)))
                .toList();
    }

    private Markup help() {
        return el(
                "section",
                el("div", cls("head"), el("h2", text(words.say("customers.unopened")))),
                el("ul", cls("rows"), each(unopened(), this::quiet)));
    }

    private Markup quiet(Share share) {
        var name = nameOf(share.customer());
        var to = admins.apply(share.customer()).stream()
                .filter(each -> each.id().equals(share.owner()))
                .map(Person::email)
                .findFirst();
        return el(
                "li",
                el(
                        "div",
                        cls("grow"),
                        el("b", Markup.lang(share.name()), text(share.name())),
                        el(
                                "p",
                                cls("soft xs"),
                                text(words.say("customers.shared-on", name, words.day(share.created()))))),
                el(
                        "a",
                        cls("btn btn--s"),
                        href(to.map(address -> "mailto:" + address + "?subject="
                                        + encoded(words.say("customers.help.subject", share.name())))
                                .orElse("/customers/" + share.customer())),
                        icon("mail"),
                        text(words.say("customers.help"))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String nameOf(CustomerId id) {
        return customers.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> words.in(each.name()))
                .findFirst()
                .orElse(id.value());
    }

    private Markup table() {
        return el(
                "table",
                cls("nums"),
                el(
                        "thead",
                        el(
                                "tr",
                                column("customers.name"),
                                column("customers.contract"),
                                column("customers.shares"),
                                column("customers.weeks"))),
                el("tbody", each(customers, this::row)));
    }

    private Markup column(String key) {
        return el("th", attr("scope", "col"), text(words.say(key)));
    }

    private Markup row(Customer customer) {
        long open = shares.stream()
                .filter(each -> each.customer().equals(customer.id()) && each.state(now) == Share.State.OPEN)
                .count();
        var state = customer.active()
                ? "customers.contract." + customer.contract().name().toLowerCase(Locale.ROOT)
                : "desk.admins.inactive";
        return el(
                "tr",
                el(
                        "th",
                        attr("scope", "row"),
                        el("a", href("/customers/" + customer.id()), text(words.in(customer.name())))),
                el("td", attr("data-l", words.say("customers.contract")), text(words.say(state))),
                el("td", attr("data-l", words.say("customers.shares")), cls("num"), text("" + open)),
                el("td", attr("data-l", words.say("customers.weeks")), weeks(customer.id())));
    }

    /** People a week, oldest first; the sentence beside it says the last one. */
    private Markup weeks(CustomerId id) {
        var days = adoption.getOrDefault(id, List.of());
        var weeks = IntStream.range(0, WEEKS)
                .map(i -> inWeek(days, WEEKS - 1 - i))
                .boxed()
                .toList();
        int most = Math.max(1, weeks.stream().mapToInt(Integer::intValue).max().orElse(1));
        return el(
                "span",
                cls("weeks"),
                el(
                        "span",
                        cls("weeks__bars"),
                        attr("aria-hidden", "true"),
                        each(weeks, each -> el("i", attr("style", "--v:" + each * 100 / most + "%")))),
                text(words.count("desk.people", weeks.getLast())));
    }

    private int inWeek(List<ShareNumbers.Day> days, int weeksAgo) {
        var last = today.minusDays((long) weeksAgo * DAYS);
        return days.stream()
                .filter(each -> !each.day().isAfter(last) && each.day().isAfter(last.minusDays(DAYS)))
                .mapToInt(ShareNumbers.Day::opens)
                .sum();
    }
}
