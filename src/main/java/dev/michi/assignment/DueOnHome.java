package dev.michi.assignment;

import dev.michi.catalog.Catalog;
import dev.michi.learning.DueItems;
import dev.michi.learning.Progress;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.people.Team;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts assignments on Home. */
@Component
class DueOnHome implements DueItems {

    private final Assignments assignments;
    private final People people;
    private final Catalog catalog;
    private final Organisation organisation;
    private final SignedIn signedIn;

    DueOnHome(Assignments assignments, Catalog catalog, People people, Organisation organisation, SignedIn signedIn) {
        this.assignments = assignments;
        this.catalog = catalog;
        this.people = people;
        this.organisation = organisation;
        this.signedIn = signedIn;
    }

    @Override
    public List<DueItem> mine(Progress progress) {
        var me = signedIn.get();
        return assignments.mine(progress.counted(catalog.modules())).stream()
                .map(open -> item(me, open))
                .toList();
    }

    private DueItem item(Person me, OpenAssignment open) {
        return new DueItem(
                open.goal().title(),
                open.next().module(),
                open.next().unit(),
                open.assignment().due(),
                open.daysLeft(),
                open.minutesLeft(),
                open.percent() > 0,
                people.find(open.assignment().by()).map(by -> giver(me, by)));
    }

    private Giver giver(Person me, Person by) {
        var team = by.team().flatMap(organisation::find).map(Team::name);
        return new Giver(by.name(), team, me.manager().equals(Optional.of(by.id())));
    }
}
