package dev.michi.authoring;

import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.shared.LocalizedText;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What goes live at the same moment: modules between which units move, and what leads to modules that learners do not have yet
 * with these. All of it follows from what is written, so that changing that undoes it.
 */
@Needs(Permission.WRITE)
@Service
public class Companions {

    private final DraftAccess access;
    private final Handovers handovers;
    private final Awaited awaited;

    Companions(DraftAccess access, Handovers handovers, Awaited awaited) {
        this.access = access;
        this.handovers = handovers;
        this.awaited = awaited;
    }

    /**
     * A module that something goes live with.
     *
     * @param title its address, if it is not the caller's to read
     * @param ready whether its publication is decided, so that it waits for the other one
     */
    public record Partner(DraftId id, LocalizedText title, boolean ready, Why why) {}

    /** What ties it to the other one. */
    public enum Why {
        /** Units move between them. */
        MOVES,
        /** The other one leads to it, and learners do not have it. */
        LEADS
    }

    /** What is published together with this draft. For those who may write in it. */
    public List<Partner> of(DraftId id) {
        var draft = access.get(id);
        var moving = closure(draft, handovers::partners).keySet();
        return group(draft).stream()
                .skip(1)
                .map(each -> new Partner(
                        each.id(),
                        title(each),
                        each.stage() instanceof Stage.Scheduled,
                        moving.contains(each.id()) ? Why.MOVES : Why.LEADS))
                .toList();
    }

    private LocalizedText title(Draft draft) {
        var slug = draft.manuscript().slug();
        return access.isOpen(draft) ? draft.manuscript().title() : new LocalizedText(slug, slug);
    }

    /** All drafts that go live with this one, itself first. */
    List<Draft> group(Draft first) {
        return List.copyOf(closure(first, each -> Stream.concat(
                                handovers.partners(each).stream(), awaited.of(each.manuscript()).stream())
                        .toList())
                .values());
    }

    private static Map<DraftId, Draft> closure(Draft first, Function<Draft, Collection<Draft>> partners) {
        var group = new LinkedHashMap<DraftId, Draft>();
        group.put(first.id(), first);
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (var partner : partners.apply(open.remove())) {
                if (group.putIfAbsent(partner.id(), partner) == null) {
                    open.add(partner);
                }
            }
        }
        return group;
    }
}
