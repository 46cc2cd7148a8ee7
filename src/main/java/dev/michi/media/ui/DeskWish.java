package dev.michi.media.ui;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipWish;
import dev.michi.media.Cut;
import dev.michi.media.CutOptions;
import dev.michi.media.RecordingId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the desk in the browser sends. It is as little trusted as anything from outside. */
final class DeskWish {

    private static final int MOST = 2000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DeskWish() {}

    /** Empty if it is not what a desk sends. */
    static Optional<ClipWish.FromRecording> read(RecordingId recording, JsonNode wish) {
        try {
            var ranges = list(wish.path("ranges"))
                    .map(range -> new Cut.Range(
                            range.path(0).asDouble(), range.path(1).asDouble()))
                    .toList();
            var hidden = list(wish.path("hide")).map(DeskWish::hidden).toList();
            var title = wish.path("title");
            return Optional.of(new ClipWish.FromRecording(
                    new Cut(recording, ranges, hidden, options(wish.path("options"))),
                    titled(
                            title.path("ja").asString("").strip(),
                            title.path("en").asString("").strip()),
                    Map.of(
                            Language.JA, cues(wish.path("captions").path("ja")),
                            Language.EN, cues(wish.path("captions").path("en"))),
                    list(wish.path("chapters")).map(DeskWish::chapter).toList()));
        } catch (IllegalArgumentException | JacksonException notSo) {
            return Optional.empty();
        }
    }

    /** The same wish twice, as after a double click, is one clip. */
    static String key(RecordingId recording, JsonNode wish) {
        return "desk " + recording.value() + " " + wish;
    }

    /** A title in one language stands for the other one, too, until it has one of its own. */
    private static LocalizedText titled(String ja, String en) {
        return new LocalizedText(ja.isEmpty() ? en : ja, en.isEmpty() ? ja : en);
    }

    private static Cut.Hidden hidden(JsonNode box) {
        var moves = list(box.path("moves"))
                .map(move -> new Cut.Move(move.path("at").asDouble(), box(move)))
                .toList();
        return new Cut.Hidden(
                box(box),
                box.path("from").asDouble(),
                box.path("to").asDouble(),
                box.path("style").asString("").equals("fill") ? Cut.Style.FILL : Cut.Style.BLUR,
                moves);
    }

    private static Cut.Box box(JsonNode box) {
        return new Cut.Box(
                box.path("x").asDouble(),
                box.path("y").asDouble(),
                box.path("w").asDouble(),
                box.path("h").asDouble());
    }

    /** The desk writes them as the record is. */
    private static CutOptions options(JsonNode options) {
        return options.isObject() ? JSON.treeToValue(options, CutOptions.class) : CutOptions.NONE;
    }

    private static ClipWish.Mark chapter(JsonNode chapter) {
        var title = chapter.path("title");
        return new ClipWish.Mark(
                chapter.path("at").asDouble(),
                titled(
                        title.path("ja").asString("").strip(),
                        title.path("en").asString("").strip()));
    }

    private static List<Cue> cues(JsonNode cues) {
        return list(cues)
                .map(cue -> new Cue(
                        cue.path("from").asDouble(),
                        cue.path("to").asDouble(),
                        cue.path("text").asString(""),
                        cue.path("stale").asBoolean(false) ? Boolean.TRUE : null))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode list) {
        if (list.size() > MOST) {
            throw new IllegalArgumentException("More than anybody needs");
        }
        return StreamSupport.stream(list.spliterator(), false);
    }
}
