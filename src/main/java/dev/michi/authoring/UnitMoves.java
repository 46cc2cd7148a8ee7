package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Moves units between modules, and splits modules. What people did in a unit stays theirs, as it hangs on the unit's id; learners
 * have the unit where it was until both modules are published, which happens together.
 */
@Needs(Permission.WRITE)
@Service
public class UnitMoves {

    private static final int FINGERPRINT = 10;

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftDocuments documents;
    private final UnitMover mover;
    private final Catalog catalog;
    private final Clock clock;

    UnitMoves(
            DraftAccess access,
            Drafts drafts,
            DraftDocuments documents,
            UnitMover mover,
            Catalog catalog,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.mover = mover;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A module that a unit can go to. */
    public record Target(DraftId id, LocalizedText title) {}

    /** Where the units of this draft can go: what the person signed in may write in, and nobody has planned to publish. */
    public List<Target> targets(DraftId from) {
        access.get(from);
        var all = documents.all();
        var targets = new ArrayList<Target>();
        all.stream()
                .filter(each -> each.manuscript() instanceof ModuleManuscript)
                .filter(each -> !each.id().equals(from) && access.isOpen(each))
                .filter(each -> !(each.stage() instanceof Stage.Scheduled || each.stage() instanceof Stage.Retired))
                .forEach(each ->
                        targets.add(new Target(each.id(), each.manuscript().title())));
        catalog.modules().stream()
                .map(module -> new Target(DraftId.of(module.id()), module.title()))
                .filter(each -> all.stream().noneMatch(draft -> draft.id().equals(each.id())))
                .forEach(targets::add);
        return List.copyOf(targets);
    }

    /** To a module that is there. Moving it again gives the same. */
    public Moving move(DraftId from, String unit, DraftId to) {
        access.get(from);
        if (from.equals(to) || to.kind() != DraftId.Kind.MODULE) {
            return new Moving.NoTarget();
        }
        if (!holds(from, unit) && !holds(to, unit)) {
            return new Moving.NotThere();
        }
        if (!(drafts.open(to) instanceof Opening.Opened)) {
            return new Moving.NoTarget();
        }
        return moved(from, unit, to, Optional.empty());
    }

    /** To a module that is begun with it: of the same person the same unit and title give the same one. */
    public Moving split(DraftId from, String unit, LocalizedText title) {
        var me = access.author().id();
        access.get(from);
        var name = Addresses.slug(title.en());
        var print = Sha256.of(String.join("\n", me.value(), from.toString(), unit, title.ja(), title.en()))
                .substring(0, FINGERPRINT);
        var kind = DraftId.Kind.MODULE;
        var id = kind.prefix() + (name.length() < 2 ? kind.key() : name) + "-" + print;
        return moved(from, unit, new DraftId(kind, id), Optional.of(title));
    }

    private Moving moved(DraftId from, String unit, DraftId to, Optional<LocalizedText> title) {
        if (!holds(from, unit) && holds(to, unit)) {
            return new Moving.Moved(to);
        }
        if (documents
                .find(from)
                .filter(it -> it.stage() instanceof Stage.Scheduled)
                .isPresent()) {
            return new Moving.Locked(from);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return mover.move(new UnitMove(unit, from, to, title, access.author().id(), now));
    }

    private boolean holds(DraftId id, String unit) {
        return documents
                .find(id)
                .flatMap(draft -> UnitParcel.find((ModuleManuscript) draft.manuscript(), unit))
                .isPresent();
    }
}
