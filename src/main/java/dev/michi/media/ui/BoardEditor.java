package dev.michi.media.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.michi.media.BoardId;
import dev.michi.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Where a storyboard is written. The browser talks to the API by itself: what is typed does not depend on this session. */
@Tag("michi-board")
@JsModule("./michi-board.ts")
final class BoardEditor extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the editor says, by the last part of the key; {@code {0}} and {@code {1}} are filled in by the browser. */
    private static final List<String> LABELS = List.of(
            "studio.board.alt",
            "studio.board.bullet",
            "studio.board.bullet-add",
            "studio.board.bullet-remove",
            "studio.board.chapter",
            "studio.board.clip-title",
            "studio.board.column",
            "studio.board.conflict",
            "studio.board.conflict-mine",
            "studio.board.conflict-theirs",
            "studio.board.deck-choose",
            "studio.board.deck-coming",
            "studio.board.deck-done",
            "studio.board.deck-reading",
            "studio.board.deck-stop",
            "studio.board.deck-too-many",
            "studio.board.language",
            "studio.board.layout",
            "studio.board.layout-bullets",
            "studio.board.layout-compare",
            "studio.board.layout-end",
            "studio.board.layout-picture",
            "studio.board.layout-statement",
            "studio.board.layout-title",
            "studio.board.length",
            "studio.board.length-auto",
            "studio.board.length-seconds",
            "studio.board.load-failed",
            "studio.board.make",
            "studio.board.make-again",
            "studio.board.make-unfinished",
            "studio.board.make-unsaved",
            "studio.board.making",
            "studio.board.motion",
            "studio.board.motion-from",
            "studio.board.motion-to",
            "studio.board.motion-x",
            "studio.board.motion-x-from",
            "studio.board.motion-x-to",
            "studio.board.motion-y",
            "studio.board.motion-y-from",
            "studio.board.motion-y-to",
            "studio.board.motion-zoom",
            "studio.board.motion-zoom-from",
            "studio.board.motion-zoom-to",
            "studio.board.music",
            "studio.board.music-file",
            "studio.board.music-licence",
            "studio.board.music-licence-missing",
            "studio.board.music-may",
            "studio.board.music-remove",
            "studio.board.music-title",
            "studio.board.narration",
            "studio.board.no-scene",
            "studio.board.pause",
            "studio.board.picture",
            "studio.board.picture-choose",
            "studio.board.picture-coming",
            "studio.board.picture-other",
            "studio.board.picture-remove",
            "studio.board.play",
            "studio.board.preview",
            "studio.board.redo",
            "studio.board.scene-add",
            "studio.board.scene-copy",
            "studio.board.scene-down",
            "studio.board.scene-keys",
            "studio.board.scene-moved",
            "studio.board.scene-name",
            "studio.board.scene-number",
            "studio.board.scene-remove",
            "studio.board.scene-removed",
            "studio.board.scene-up",
            "studio.board.scene-warned",
            "studio.board.scenes",
            "studio.board.send-failed",
            "studio.board.state-changed",
            "studio.board.state-refused",
            "studio.board.state-saved",
            "studio.board.state-saving",
            "studio.board.state-stale",
            "studio.board.state-unreachable",
            "studio.board.text",
            "studio.board.title",
            "studio.board.to-clip",
            "studio.board.too-long",
            "studio.board.transition",
            "studio.board.transition-cut",
            "studio.board.transition-fade",
            "studio.board.transition-slide",
            "studio.board.undo",
            "studio.board.voice",
            "studio.board.voice-again",
            "studio.board.voice-coming",
            "studio.board.voice-denied",
            "studio.board.voice-file",
            "studio.board.voice-record",
            "studio.board.voice-remove",
            "studio.board.voice-stop",
            "studio.board.warn-columns",
            "studio.board.warn-fast",
            "studio.board.warn-long",
            "studio.board.warn-missing-en",
            "studio.board.warn-missing-ja",
            "studio.board.warn-picture",
            "studio.board.warn-silent",
            "studio.board.warn-title-long",
            "studio.board.warnings");

    BoardEditor(BoardId board, Language language) {
        getElement().setProperty("language", language.tag());
        getElement().setProperty("board", board.value());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var labels = new LinkedHashMap<String, String>();
        LABELS.forEach(key -> labels.put(key.substring("studio.board.".length()), getTranslation(key)));
        getElement().setProperty("labels", JSON.writeValueAsString(labels));
    }

    /** @param listener runs when a clip is being made */
    void onMaking(Runnable listener) {
        getElement().addEventListener("michi-making", event -> listener.run());
    }

    /** @param listener runs when another title has been saved */
    void onTitled(Runnable listener) {
        getElement().addEventListener("michi-titled", event -> listener.run());
    }
}
