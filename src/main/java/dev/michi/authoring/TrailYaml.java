package dev.michi.authoring;

/** {@code trails/<slug>.yaml} of a manuscript. */
final class TrailYaml {

    private TrailYaml() {}

    static YamlText.Result of(TrailManuscript trail) {
        var yaml = new YamlText();
        yaml.word("id", trail.id(), "id")
                .text("title", trail.title(), "title")
                .text("summary", trail.summary(), "summary")
                .text("audience", trail.audience(), "audience")
                .texts("outcomes", trail.outcomes(), "outcomes");
        ModuleYaml.owner(yaml, trail.owner());
        yaml.texts("stamp", trail.stamp(), "stamp");
        yaml.list("modules", trail.stops(), "stops", stop -> {
            yaml.word("slug", stop.module(), "stops/" + stop.module());
            if (stop.optional()) {
                yaml.plain("optional", "true", "stops/" + stop.module() + "/optional");
            }
        });
        ModuleYaml.changes(yaml, trail.changes(), false);
        if (trail.start()) {
            yaml.plain("start", "true", "start");
        }
        trail.extras().forEach(extra -> yaml.plain(extra.key(), extra.value(), "extras/" + extra.key()));
        return yaml.result();
    }
}
