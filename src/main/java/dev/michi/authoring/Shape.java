package dev.michi.authoring;

import dev.michi.shared.Slug;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a manuscript has to be before it is stored: ids are ids, paths stay in the pack, and it is not longer than anybody would
 * write. All else may be wrong, and is said to its author.
 */
final class Shape {

    private static final int LONGEST = 2_000_000;
    private static final int MOST_UNITS = 40;
    private static final int MOST_BLOCKS = 300;
    private static final Pattern PATH = Pattern.compile("(?:assets|pictures)(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,80}){1,3}");
    private static final Set<String> KINDS = Set.of(
            BlockManuscript.TEXT,
            BlockManuscript.IMAGE,
            BlockManuscript.CLIP,
            BlockManuscript.CALLOUT,
            BlockManuscript.CHECK,
            BlockManuscript.DOWNLOAD,
            BlockManuscript.STEPS);
    private static final Set<String> WHO = Set.of(ForCustomers.NOBODY, ForCustomers.EVERYBODY, ForCustomers.NAMED);
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");

    private Shape() {}

    /** Where it is not. */
    static Optional<String> unusable(Draft draft, Manuscript sent) {
        if (!sent.draftId().equals(draft.id())) {
            return Optional.of("id");
        }
        return unusable(sent);
    }

    static Optional<String> unusable(Manuscript sent) {
        if (!Slug.isValid(sent.id())) {
            return Optional.of("id");
        }
        if (ManuscriptJson.write(sent).length() > LONGEST) {
            return Optional.of("title");
        }
        return switch (sent) {
            case ModuleManuscript module -> module(module);
            case TrailManuscript trail ->
                trail.stops().size() > MOST_UNITS || !ids(trail.stops().stream().map(TrailManuscript.Stop::module))
                        ? Optional.of("stops")
                        : extras(trail.extras());
        };
    }

    private static Optional<String> module(ModuleManuscript module) {
        if (module.units().size() > MOST_UNITS || !ids(module.units().stream().map(UnitManuscript::id))) {
            return Optional.of("units");
        }
        if (!module.files().stream().allMatch(file -> PATH.matcher(file.path()).matches())
                || hasTwice(
                        module.files().stream().map(Manuscript.Attachment::path).toList())) {
            return Optional.of("files");
        }
        if (!ids(module.storyboards().stream().map(ModuleManuscript.StoryboardText::name))) {
            return Optional.of("storyboards");
        }
        if (!customers(module.customers())) {
            return Optional.of("customers");
        }
        return module.units().stream()
                .flatMap(unit -> unit(unit).stream())
                .findFirst()
                .or(() -> extras(module.extras()));
    }

    private static boolean customers(ForCustomers customers) {
        return WHO.contains(customers.who())
                && customers.named().size() <= ForCustomers.MOST
                && ids(customers.named().stream());
    }

    private static Optional<String> unit(UnitManuscript unit) {
        var path = "units/" + unit.id();
        boolean fine = unit.blocks().size() <= MOST_BLOCKS
                && ids(unit.blocks().stream().map(BlockManuscript::id))
                && unit.blocks().stream().allMatch(block -> KINDS.contains(block.kind()));
        if (!fine) {
            return Optional.of(path + "/blocks");
        }
        boolean asked = ids(unit.questions().stream().map(QuestionManuscript::id))
                && unit.questions().stream()
                        .allMatch(each -> ids(each.options().stream().map(QuestionManuscript.Option::id))
                                && ids(each.pairs().stream().map(QuestionManuscript.Pair::id)));
        return asked ? extras(unit.extras()) : Optional.of(path + "/questions");
    }

    private static Optional<String> extras(List<Manuscript.Extra> extras) {
        return extras.stream()
                .filter(each ->
                        !KEY.matcher(each.key()).matches() || each.value().indexOf('\n') >= 0)
                .map(each -> "extras")
                .findFirst();
    }

    private static boolean ids(Stream<String> given) {
        var all = given.toList();
        return all.stream().allMatch(Slug::isValid) && !hasTwice(all);
    }

    private static boolean hasTwice(Collection<String> all) {
        return new HashSet<>(all).size() < all.size();
    }

    /** With what publishing alone writes as it was. */
    static Manuscript kept(Manuscript stored, Manuscript sent) {
        return switch (sent) {
            case ModuleManuscript module
            when stored instanceof ModuleManuscript before -> module.published(before.version(), before.changes());
            case TrailManuscript trail
            when stored instanceof TrailManuscript before -> trail.published(before.changes());
            default -> sent;
        };
    }
}
