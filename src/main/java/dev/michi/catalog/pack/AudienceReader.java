package dev.michi.catalog.pack;

import dev.michi.catalog.Audience;
import dev.michi.people.CustomerId;
import dev.michi.shared.LocalizedText;
import java.util.HashSet;
import java.util.Set;

/** Reads for which customers a module is: {@code customers: all} or a list of their ids; and titles with readings. */
final class AudienceReader {

    private static final int MOST = 500;

    private final YamlMap map;

    AudienceReader(YamlMap map) {
        this.map = map;
    }

    Audience read(LocalizedText title, LocalizedText summary) {
        var written = map.optional("customers");
        var marks = map.optional("furigana");
        if (written.isEmpty()) {
            marks.ifPresent(value -> value.wrong("catalog.mistake.furigana-inside"));
            return Audience.INSIDE;
        }
        var value = written.get();
        boolean all = value.node() instanceof org.yaml.snakeyaml.nodes.ScalarNode;
        Set<CustomerId> named = new HashSet<>();
        if (all) {
            value.oneOf(java.util.Map.of("all", true));
        } else {
            value.list(1, MOST).forEach(item -> item.id().map(CustomerId::new).ifPresent(named::add));
        }
        var readings =
                marks.flatMap(YamlValue::map).map(each -> each.readAndClose(inner -> readings(inner, title, summary)));
        return new Audience(
                all,
                named,
                readings.map(Readings::title).orElse(""),
                readings.map(Readings::summary).orElse(""));
    }

    private record Readings(String title, String summary) {}

    private static Readings readings(YamlMap map, LocalizedText title, LocalizedText summary) {
        return new Readings(marked(map, "title", title.ja()), marked(map, "summary", summary.ja()));
    }

    /** The same words as the title itself, or the two would drift apart. */
    private static String marked(YamlMap map, String key, String words) {
        var written = map.optional(key);
        var line = written.flatMap(YamlValue::string).orElse("");
        if (!line.isEmpty() && !Furigana.plain(line).equals(words)) {
            written.ifPresent(value -> value.wrong("catalog.mistake.furigana-differs", words));
        }
        return Furigana.html(line);
    }
}
