package dev.michi.authoring.ui;

import dev.michi.authoring.Draft;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.ui.ManuscriptDesk.Choosable;
import dev.michi.authoring.ui.ManuscriptDesk.ClipRow;
import dev.michi.catalog.LearningModule.Level;
import dev.michi.catalog.LearningModule.Subject;
import dev.michi.media.Clip;
import dev.michi.media.ClipLibrary;
import dev.michi.people.Person;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the desk begins with. */
final class DeskData {

    private static final int MOST_CLIPS = 500;
    private static final List<String> ROLES = List.of("csm", "onboarding", "support", "sales", "ops", "manager");
    private static final List<String> PRODUCTS = List.of("microsoft-teams", "salesforce", "slack", "tableau");

    private DeskData() {}

    static ManuscriptDesk.Data of(Draft draft, Person person, Words words, DeskParts parts) {
        var module = DeskWork.module(draft);
        return new ManuscriptDesk.Data(
                draft.id().toString(),
                person.id().value(),
                ManuscriptJson.tree(module),
                draft.revision(),
                words.language().tag(),
                !parts.locks(draft),
                "/media/files/",
                "/api/v1/manuscripts/files",
                clips(module, words, parts),
                Arrays.stream(Subject.values())
                        .map(each -> new Choosable(each.key(), words.say("catalog.subject." + each.key())))
                        .toList(),
                Arrays.stream(Level.values())
                        .map(each -> new Choosable(each.key(), words.say("catalog.level." + each.key())))
                        .toList(),
                ROLES.stream()
                        .map(each -> new Choosable(each, words.say("catalog.role." + each)))
                        .toList(),
                products(module, parts),
                customers(module, words, parts));
    }

    /** Those we know, and those that other modules are about. */
    private static List<Choosable> products(ModuleManuscript module, DeskParts parts) {
        var products = new TreeSet<>(PRODUCTS);
        products.addAll(module.products());
        parts.catalog().modules().forEach(each -> products.addAll(each.products()));
        return products.stream().map(each -> new Choosable(each, name(each))).toList();
    }

    /** Those who can get something new, and those who have it. */
    private static List<Choosable> customers(ModuleManuscript module, Words words, DeskParts parts) {
        return parts.customers().names().stream()
                .filter(each -> each.active()
                        || module.customers().named().contains(each.id().value()))
                .map(each -> new Choosable(each.id().value(), words.in(each.name())))
                .toList();
    }

    private static String name(String product) {
        var name = new StringBuilder();
        for (var part : product.split("-")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(part.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                    .append(part.substring(1));
        }
        return name.toString();
    }

    /** Clips of the studio by their ids; those drawn from the module's own storyboards by the names of these. */
    private static List<ClipRow> clips(ModuleManuscript module, Words words, DeskParts parts) {
        var wanted = new ClipLibrary.Wanted("", Optional.empty(), Optional.empty(), Optional.empty());
        var rows = parts.clips().list(wanted, words.language(), Optional.empty(), MOST_CLIPS);
        var all = new ArrayList<ClipRow>();
        for (var board : module.storyboards()) {
            all.add(rows.stream()
                    .filter(row -> board.clip().filter(row.id()::equals).isPresent())
                    .findFirst()
                    .map(row -> row(board.name(), row, words))
                    .orElseGet(() -> coming(board, words)));
        }
        rows.stream()
                .filter(row -> row.owner().isPresent())
                .forEach(row -> all.add(row(row.id().value(), row, words)));
        return all;
    }

    /** It is drawn when the module is published. */
    private static ClipRow coming(ModuleManuscript.StoryboardText board, Words words) {
        return new ClipRow(board.name(), Titles.of(board.title(), words), 0, "", "");
    }

    private static ClipRow row(String name, ClipLibrary.Row row, Words words) {
        var poster = row.clip() instanceof Clip.Ready ready ? ready.poster() : "";
        return new ClipRow(
                name,
                words.in(row.title()),
                row.seconds(),
                poster,
                "/studio/clip/" + row.id().value());
    }
}
