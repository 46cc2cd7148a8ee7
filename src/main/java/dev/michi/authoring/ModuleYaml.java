package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Change;
import dev.michi.authoring.Manuscript.Owner;
import java.util.List;

/** {@code module.yaml} of a manuscript. */
final class ModuleYaml {

    private ModuleYaml() {}

    static YamlText.Result of(ModuleManuscript module, ReadingTime time) {
        var yaml = new YamlText();
        yaml.word("id", module.id(), "id")
                .plain("version", Integer.toString(Math.max(1, module.version())), "version")
                .text("title", module.title(), "title")
                .text("summary", module.summary(), "summary")
                .word("subject", module.subject(), "subject")
                .word("level", module.level(), "level")
                .words("roles", module.roles(), "roles")
                .words("products", module.products(), "products");
        if (!module.picture().isBlank()) {
            yaml.plain("picture", module.picture(), "picture");
        }
        yaml.texts("stamp", module.stamp(), "stamp")
                .texts("purpose", module.purpose(), "purpose")
                .texts("notFor", module.notFor(), "notFor");
        owner(yaml, module.owner());
        yaml.word("reviewOn", module.reviewOn(), "reviewOn");
        sources(yaml, module.sources());
        changes(yaml, module.changes(), true);
        if (module.rule()) {
            yaml.plain("rule", "true", "rule");
        }
        if (module.languages().size() == 1) {
            yaml.words("languages", module.languages(), "languages");
        }
        module.customers().write(yaml);
        module.extras().forEach(extra -> yaml.plain(extra.key(), extra.value(), "extras/" + extra.key()));
        units(yaml, module, time);
        return yaml.result();
    }

    static void owner(YamlText yaml, Owner owner) {
        yaml.map("owner", "owner", () -> yaml.text("name", owner.name(), "owner/name")
                .text("team", owner.team(), "owner/team")
                .quoted("email", owner.email(), "owner/email"));
    }

    private static void sources(YamlText yaml, List<Manuscript.Source> sources) {
        var place = new int[1];
        yaml.list("sources", sources, "sources", source -> {
            var at = "sources/" + place[0]++;
            yaml.text("title", source.title(), at + "/title").text("note", source.note(), at + "/note");
            if (!source.url().isBlank()) {
                yaml.quoted("url", source.url(), at + "/url");
            }
        });
    }

    static void changes(YamlText yaml, List<Change> changes, boolean counted) {
        yaml.list("changes", changes, "changes", change -> {
            if (counted) {
                yaml.plain("version", Integer.toString(change.version()), "changes");
            }
            yaml.word("on", change.on(), "changes").text("note", change.note(), "changes");
        });
    }

    private static void units(YamlText yaml, ModuleManuscript module, ReadingTime time) {
        yaml.list("units", module.units(), "units", unit -> {
            var at = "units/" + unit.id();
            yaml.plain("folder", PackWriter.folder(module.units().indexOf(unit), unit), at + "/slug")
                    .word("id", unit.id(), at)
                    .text("title", unit.title(), at + "/title")
                    .plain("minutes", Integer.toString(time.minutes(module, unit)), at + "/minutes");
            unit.extras().forEach(extra -> yaml.plain(extra.key(), extra.value(), at));
        });
    }
}
