package dev.michi.catalog.pack;

import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.Question.Near;
import dev.michi.catalog.Question.Option;
import dev.michi.catalog.Question.Pair;
import dev.michi.catalog.Question.SeeAgain;
import dev.michi.catalog.QuestionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code check.yaml}. */
final class CheckReader {

    private final Reading reading;
    private final Storyboards clips;
    private final Map<String, Place> questions = new HashMap<>();

    CheckReader(Reading reading, Storyboards clips) {
        this.reading = reading;
        this.clips = clips;
    }

    Optional<Check> read(String path) {
        return YamlFile.read(reading.files(), path, reading.mistakes())
                .map(map -> map.readAndClose(check -> new Check(check.children("questions", 1, 20, this::question))));
    }

    private Question question(YamlMap map) {
        var id = new QuestionId(uniqueId(map, questions));
        var prompt = map.text("prompt");
        var hint = map.optionalText("hint");
        var again = seeAgain(map);
        return switch (map.oneOf("kind", Choices.QUESTIONS, "single")) {
            case "multiple" -> new Question.Multiple(id, prompt, hint, again, options(map, false));
            case "ordering" -> new Question.Ordering(id, prompt, hint, again, ordered(map));
            case "matching" -> new Question.Matching(id, prompt, hint, again, pairs(map));
            case "text" ->
                new Question.ShortText(
                        id, prompt, hint, again, map.unpairedTexts("accepted", 1, 20), map.text("why"), near(map));
            default -> new Question.Single(id, prompt, hint, again, options(map, true));
        };
    }

    private List<Option> options(YamlMap question, boolean exactlyOne) {
        var ids = new HashMap<String, Place>();
        var options = question.children(
                "options",
                2,
                8,
                map -> new Option(uniqueId(map, ids), map.text("text"), map.text("why"), map.flag("right")));
        long right = options.stream().filter(Option::right).count();
        if (!options.isEmpty() && exactlyOne && right != 1) {
            reading.mistakes().add(question.place("options"), "catalog.mistake.one-right", right);
        } else if (!options.isEmpty() && right == 0) {
            reading.mistakes().add(question.place("options"), "catalog.mistake.some-right");
        }
        return options;
    }

    private List<Option> ordered(YamlMap question) {
        var ids = new HashMap<String, Place>();
        return question.children(
                "options", 3, 7, map -> new Option(uniqueId(map, ids), map.text("text"), map.text("why"), true));
    }

    private List<Pair> pairs(YamlMap question) {
        var ids = new HashMap<String, Place>();
        return question.children(
                "pairs",
                2,
                7,
                map -> new Pair(uniqueId(map, ids), map.text("left"), map.text("right"), map.text("why")));
    }

    private List<Near> near(YamlMap question) {
        return question.optionalItems("near", 20).stream()
                .flatMap(item -> item.map().stream())
                .map(item -> item.readAndClose(map -> new Near(map.unpairedTexts("answers", 1, 20), map.text("why"))))
                .toList();
    }

    private Optional<SeeAgain> seeAgain(YamlMap question) {
        return question.optional("seeAgain").flatMap(YamlValue::map).flatMap(map -> map.readAndClose(this::seeAgainIn));
    }

    private Optional<SeeAgain> seeAgainIn(YamlMap map) {
        var clip = clips.find(map.string("clip"), map.place("clip"), reading.mistakes());
        int at = map.integer("at", 0, Limits.CLIP_SECONDS_MAX);
        if (clip.isPresent() && at >= clip.get().seconds()) {
            reading.mistakes()
                    .add(
                            map.place("at"),
                            "catalog.mistake.after-the-end",
                            at,
                            Math.round(clip.get().seconds()));
        }
        return clip.map(entry -> new SeeAgain(entry.id(), at));
    }

    private String uniqueId(YamlMap map, Map<String, Place> taken) {
        var id = map.id("id");
        id.ifPresent(given -> {
            var earlier = taken.putIfAbsent(given, map.place("id"));
            if (earlier != null) {
                reading.mistakes().add(map.place("id"), "catalog.mistake.id-twice", given, earlier);
            }
        });
        return id.orElse("unknown");
    }
}
