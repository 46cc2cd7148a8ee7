package dev.michi.sharing;

import dev.michi.people.CustomerId;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.sharing.ShareNumbers.Day;
import dev.michi.sharing.counting.Tally;
import dev.michi.sharing.counting.Visits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How shares are doing. For the customer's admins, and those who look after customers. */
@Service
public class Numbers {

    private final Shares shares;
    private final TutorialTallies tutorials;
    private final Visits visits;
    private final SignedIn signedIn;

    Numbers(Shares shares, TutorialTallies tutorials, Visits visits, SignedIn signedIn) {
        this.shares = shares;
        this.tutorials = tutorials;
        this.visits = visits;
        this.signedIn = signedIn;
    }

    /** Empty if there is no such share for who asks. */
    public Optional<ShareNumbers> of(ShareId id) {
        return shares.find(id).map(share -> numbers(share, visits.tallies(List.of(id.value()))));
    }

    /** Of these shares, in their order; what one may not see is left out. */
    public List<ShareNumbers> of(List<Share> several) {
        var person = signedIn.get();
        var visible =
                several.stream().filter(share -> person.sees(share.customer())).toList();
        var tallies =
                visits.tallies(visible.stream().map(share -> share.id().value()).toList());
        var byShare = tallies.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().share(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return visible.stream()
                .map(share -> numbers(share, byShare.getOrDefault(share.id().value(), Map.of())))
                .toList();
    }

    /** People who opened anything, by customer and day: how adoption goes. For those who look after customers. */
    public Map<CustomerId, List<Day>> adoption() {
        signedIn.require(Permission.SERVE);
        return shares.all().stream()
                .collect(Collectors.groupingBy(
                        Share::customer, Collectors.collectingAndThen(Collectors.toList(), this::days)));
    }

    private List<Day> days(List<Share> several) {
        var ids = several.stream().map(share -> share.id().value()).toList();
        return days(visits.tallies(ids)).stream()
                .collect(Collectors.groupingBy(Day::day, TreeMap::new, Collectors.summingInt(Day::opens)))
                .entrySet()
                .stream()
                .map(each -> new Day(each.getKey(), each.getValue()))
                .toList();
    }

    private ShareNumbers numbers(Share share, Map<Tally.Place, Tally> tallies) {
        var whole = sum(tallies, "");
        var days = days(tallies);
        var isEnough = whole.opens() >= ShareNumbers.SMALLEST_GROUP;
        var byTutorial = share.tutorials().stream()
                .map(id -> tutorials.numbers(share, id, sum(tallies, id.value())))
                .toList();
        return new ShareNumbers(
                share.id(),
                whole.opens(),
                byTutorial.stream().mapToInt(ShareNumbers.OfTutorial::done).sum(),
                byTutorial.stream().mapToInt(ShareNumbers.OfTutorial::helpful).sum(),
                byTutorial.stream()
                        .mapToInt(ShareNumbers.OfTutorial::notHelpful)
                        .sum(),
                isEnough ? days : List.of(),
                isEnough ? DeviceGroups.of(whole.devices()) : Optional.empty(),
                byTutorial,
                share.tutorials().stream()
                        .flatMap(id -> sum(tallies, id.value()).comments().stream())
                        .toList(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().day()));
    }

    /** People a day, oldest first. */
    private static List<Day> days(Map<Tally.Place, Tally> tallies) {
        return tallies.entrySet().stream()
                .filter(each -> each.getKey().tutorial().isEmpty())
                .map(each -> new Day(each.getKey().day(), each.getValue().opens()))
                .sorted(Comparator.comparing(Day::day))
                .toList();
    }

    private static Tally sum(Map<Tally.Place, Tally> tallies, String tutorial) {
        var sum = new Tally();
        tallies.entrySet().stream()
                .filter(each -> each.getKey().tutorial().equals(tutorial))
                .sorted(Comparator.comparing(each -> each.getKey().day()))
                .forEach(each -> sum.add(each.getValue()));
        return sum;
    }
}
