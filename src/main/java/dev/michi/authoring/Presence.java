package dev.michi.authoring;

import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Who has which draft open, as their editors say every few seconds. Kept in memory, as sessions are: whoever is still there after
 * a restart says so again.
 */
@Needs(Permission.WRITE)
@Service
public class Presence {

    /** Who was not heard of for so long has gone. */
    static final Duration EXPIRY = Duration.ofSeconds(40);

    private final DraftAccess access;
    private final Clock clock;
    private final Map<DraftId, Map<PersonId, Sign>> signs = new ConcurrentHashMap<>();

    Presence(DraftAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    private record Sign(String field, Instant since, Instant last) {}

    /** Says that the person signed in is here. @return the others, who came first comes first */
    public List<Present> here(DraftId draft, String field) {
        access.get(draft);
        var me = access.author().id();
        var now = clock.instant();
        signs.computeIfAbsent(draft, any -> new ConcurrentHashMap<>())
                .compute(
                        me,
                        (person, before) ->
                                new Sign(field, before == null || isGone(before, now) ? now : before.since(), now));
        return others(draft, me, now);
    }

    /** To be run when the person signed in now has closed it, also when that is because their session has ended. */
    public Runnable leaving(DraftId draft) {
        var me = access.author().id();
        return () -> signs.computeIfPresent(draft, (id, persons) -> {
            persons.remove(me);
            return persons.isEmpty() ? null : persons;
        });
    }

    private List<Present> others(DraftId draft, PersonId me, Instant now) {
        var persons = signs.getOrDefault(draft, Map.of());
        persons.values().removeIf(sign -> isGone(sign, now));
        return persons.entrySet().stream()
                .filter(each -> !each.getKey().equals(me))
                .map(each -> new Present(
                        each.getKey(), each.getValue().field(), each.getValue().since()))
                .sorted(Comparator.comparing(Present::since))
                .toList();
    }

    private static boolean isGone(Sign sign, Instant now) {
        return sign.last().plus(EXPIRY).isBefore(now);
    }
}
