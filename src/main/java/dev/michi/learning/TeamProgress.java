package dev.michi.learning;

import dev.michi.catalog.UnitId;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** How far those are whom one leads. {@link Learning} serves nobody but the person themselves. */
@Service
public class TeamProgress {

    private final FactDocuments facts;
    private final SignedIn signedIn;

    TeamProgress(FactDocuments facts, SignedIn signedIn) {
        this.facts = facts;
        this.signedIn = signedIn;
    }

    /**
     * Which of these units each of these persons has completed; whoever has completed none is not in it.
     *
     * @throws AccessDeniedException if the person signed in does not lead all of them
     */
    public Map<PersonId, Set<UnitId>> completed(Collection<Person> people, Collection<UnitId> units) {
        var asking = signedIn.get();
        if (!people.stream().allMatch(asking::leads)) {
            throw new AccessDeniedException("Not the manager");
        }
        return facts.completed(people.stream().map(Person::id).toList(), units);
    }
}
