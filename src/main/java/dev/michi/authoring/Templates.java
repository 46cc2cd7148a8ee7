package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What new modules begin with. The guiding questions are content packs without answers, in the resources beside this class. */
@Component
class Templates {

    ModuleManuscript module(Template template, String id, String slug, LocalizedText title) {
        var begun =
                template == Template.EMPTY ? empty(id, slug) : read(template).named(id, slug);
        return begun.with(title.isEmpty() ? begun.title() : title, ofItsOwn(begun.units(), id), begun.files());
    }

    TrailManuscript trail(String id, String slug, LocalizedText title) {
        var empty = TrailManuscript.empty(id, slug);
        return new TrailManuscript(
                id,
                slug,
                title,
                empty.summary(),
                empty.audience(),
                empty.outcomes(),
                empty.owner(),
                empty.stamp(),
                empty.stops(),
                empty.changes(),
                empty.start(),
                empty.extras());
    }

    /** One unit with an empty text, so that one can begin to write. */
    private static ModuleManuscript empty(String id, String slug) {
        var intro = new BlockManuscript("intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, LocalizedText.EMPTY);
        var unit =
                new UnitManuscript(unitId(id), "begin", LocalizedText.EMPTY, 0, List.of(intro), List.of(), List.of());
        return ModuleManuscript.empty(id, slug).with(LocalizedText.EMPTY, List.of(unit), List.of());
    }

    /** Ids of units are unique in the portal, and templates are used again and again. */
    private static List<UnitManuscript> ofItsOwn(List<UnitManuscript> units, String module) {
        return units.stream()
                .map(unit -> new UnitManuscript(
                        units.size() == 1 ? unitId(module) : unitId(module) + "-" + (units.indexOf(unit) + 1),
                        unit.slug(),
                        unit.title(),
                        unit.minutes(),
                        unit.blocks(),
                        unit.questions(),
                        unit.extras()))
                .toList();
    }

    static String unitId(String module) {
        return "u-" + module.replaceFirst("^m-", "");
    }

    private static ModuleManuscript read(Template template) {
        var name = "templates/" + template.key() + ".json";
        try (var in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No template " + name);
            }
            var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (ModuleManuscript) ManuscriptJson.read(DraftId.Kind.MODULE, json);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
