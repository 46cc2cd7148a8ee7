package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields of a manuscript in the order in which they are read: what is compared, translated and commented on. */
public final class Fields {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Fields() {}

    /** By path. Fields that are empty are among them. */
    public static Map<String, Field> of(Manuscript manuscript) {
        var all = new Fields();
        switch (manuscript) {
            case ModuleManuscript module -> all.module(module);
            case TrailManuscript trail -> all.trail(trail);
        }
        return all.fields;
    }

    private void module(ModuleManuscript module) {
        value("slug", module.slug());
        text("title", module.title());
        text("summary", module.summary());
        value("subject", module.subject());
        value("level", module.level());
        value("roles", String.join(", ", module.roles()));
        value("products", String.join(", ", module.products()));
        value("picture", module.picture());
        texts("stamp", module.stamp());
        texts("purpose", module.purpose());
        texts("notFor", module.notFor());
        owner(module.owner());
        value("reviewOn", module.reviewOn());
        for (int i = 0; i < module.sources().size(); i++) {
            var source = module.sources().get(i);
            text("sources/" + i + "/title", source.title());
            text("sources/" + i + "/note", source.note());
            value("sources/" + i + "/url", source.url());
        }
        value("rule", module.rule() ? "✓" : "");
        value("customers", module.customers().value());
        boolean isTutorial = !module.customers().value().isEmpty();
        value("customers/title", isTutorial ? module.customers().title() : "");
        value("customers/summary", isTutorial ? module.customers().summary() : "");
        value("languages", String.join(", ", module.languages()));
        order("units", module.units().stream().map(UnitManuscript::id).toList());
        module.units().forEach(this::unit);
        module.storyboards().forEach(each -> value("storyboards/" + each.name(), each.yaml()));
        module.extras().forEach(each -> value("extras/" + each.key(), each.value()));
    }

    private void trail(TrailManuscript trail) {
        value("slug", trail.slug());
        text("title", trail.title());
        text("summary", trail.summary());
        text("audience", trail.audience());
        texts("outcomes", trail.outcomes());
        owner(trail.owner());
        texts("stamp", trail.stamp());
        order("stops", trail.stops().stream().map(TrailManuscript.Stop::module).toList());
        trail.stops().forEach(stop -> value("stops/" + stop.module() + "/optional", stop.optional() ? "✓" : ""));
        value("start", trail.start() ? "✓" : "");
        trail.extras().forEach(each -> value("extras/" + each.key(), each.value()));
    }

    private void owner(Manuscript.Owner owner) {
        text("owner/name", owner.name());
        text("owner/team", owner.team());
        value("owner/email", owner.email());
    }

    private void unit(UnitManuscript unit) {
        var path = "units/" + unit.id();
        value(path + "/slug", unit.slug());
        text(path + "/title", unit.title());
        value(path + "/minutes", unit.minutes() == 0 ? "" : Integer.toString(unit.minutes()));
        order(path + "/blocks", unit.blocks().stream().map(BlockManuscript::id).toList());
        for (var block : unit.blocks()) {
            var at = path + "/blocks/" + block.id();
            value(at + "/argument", block.argument());
            text(at + "/head", block.head());
            text(at + "/body", block.body());
        }
        order(
                path + "/questions",
                unit.questions().stream().map(QuestionManuscript::id).toList());
        unit.questions().forEach(question -> question(path + "/questions/" + question.id(), question));
    }

    private void question(String at, QuestionManuscript question) {
        value(at + "/kind", question.kind());
        text(at + "/prompt", question.prompt());
        text(at + "/hint", question.hint());
        var again = question.seeAgain();
        value(at + "/seeAgain", again == null ? "" : again.clip() + " " + again.at());
        if (question.kind().equals("ordering")) {
            order(
                    at + "/options",
                    question.options().stream()
                            .map(QuestionManuscript.Option::id)
                            .toList());
        }
        for (var option : question.options()) {
            text(at + "/options/" + option.id() + "/text", option.text());
            text(at + "/options/" + option.id() + "/why", option.why());
            value(at + "/options/" + option.id() + "/right", option.right() ? "✓" : "");
        }
        for (var pair : question.pairs()) {
            text(at + "/pairs/" + pair.id() + "/left", pair.left());
            text(at + "/pairs/" + pair.id() + "/right", pair.right());
            text(at + "/pairs/" + pair.id() + "/why", pair.why());
        }
        texts(at + "/accepted", question.accepted());
        text(at + "/why", question.why());
        for (int i = 0; i < question.near().size(); i++) {
            texts(at + "/near/" + i + "/answers", question.near().get(i).answers());
            text(at + "/near/" + i + "/why", question.near().get(i).why());
        }
    }

    private void text(String path, LocalizedText text) {
        fields.put(path, Field.of(path, text));
    }

    private void texts(String path, LocalizedTexts texts) {
        text(path, new LocalizedText(String.join("\n", texts.ja()), String.join("\n", texts.en())));
    }

    private void value(String path, String value) {
        fields.put(path, Field.value(path, value));
    }

    private void order(String path, List<String> ids) {
        value(path, String.join(", ", new ArrayList<>(ids)));
    }
}
