package dev.michi.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.michi.shared.Language;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a module is written. The browser holds the text, its history and, until the portal has it, a copy on the device; the
 * server saves, says what is missing, and draws what learners will see.
 */
@Tag("michi-manuscript")
@JsModule("./michi-manuscript.ts")
final class ManuscriptDesk extends Component implements Desk {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DETAIL = "event.detail";

    ManuscriptDesk(Data data, Language language) {
        getElement().setProperty("labels", Labels.ofEditor(language));
        getElement().setProperty("data", JSON.writeValueAsString(data));
    }

    /** @param listener gets {@code {"revision": 3, "doc": {…}, "unit": "u-…", "language": "ja"}} */
    void onSave(Consumer<JsonNode> listener) {
        listen("michi-save", listener);
    }

    /** @param listener gets {@code {"unit": "u-…", "language": "ja"}} when something else is looked at */
    void onLook(Consumer<JsonNode> listener) {
        listen("michi-look", listener);
    }

    /** @param listener gets {@code {"unit": …, "language": …, "attempt": 1, "answers": {…}}} */
    void onTry(Consumer<JsonNode> listener) {
        listen("michi-try", listener);
    }

    /** @param listener gets {@code {"unit": …}} that is to go to another module */
    void onMoveUnit(Consumer<JsonNode> listener) {
        listen("michi-move-unit", listener);
    }

    /** @param listener is called every few seconds while the page is open, with {@code {"unit": …, "block": …}} */
    void onHere(Consumer<JsonNode> listener) {
        listen("michi-here", listener);
    }

    private void listen(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event,
                        happened -> listener.accept(happened.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }

    void answer(Answer answer) {
        getElement().callJsFunction("answer", JSON.writeValueAsString(answer));
    }

    /** Units have gone from what is written here. @param doc as {@link dev.michi.authoring.ManuscriptJson} writes it */
    void left(int revision, JsonNode doc) {
        getElement().callJsFunction("left", revision, JSON.writeValueAsString(doc));
    }

    @Override
    public void afterSaving(Runnable then) {
        getElement().callJsFunction("flush").then(any -> then.run());
    }

    @Override
    public void show(Spot spot) {
        getElement().callJsFunction("show", spot.unit(), spot.block(), spot.field());
    }

    /**
     * What there is to work on.
     *
     * @param doc as {@link dev.michi.authoring.ManuscriptJson} writes it
     * @param open whether it may be changed
     * @param files how addresses of files begin
     * @param uploads where files are sent
     * @param customers for whose people it can be made
     */
    record Data(
            String id,
            String person,
            JsonNode doc,
            int revision,
            String language,
            boolean open,
            String files,
            String uploads,
            List<ClipRow> clips,
            List<Choosable> subjects,
            List<Choosable> levels,
            List<Choosable> roles,
            List<Choosable> products,
            List<Choosable> customers) {}

    record ClipRow(String id, String title, double seconds, String poster, String address) {}

    record Choosable(String key, String label) {}

    /** What the server has to say; what is null has not changed. */
    record Answer(
            @Nullable Saved saved,
            @Nullable Stale stale,
            @Nullable String refused,
            @Nullable List<Lack> lacks,
            @Nullable List<Outdated> outdated,
            @Nullable List<String> others,
            @Nullable String look,
            @Nullable String stamp,
            @Nullable String tried) {

        static final Answer NOTHING = new Answer(null, null, null, null, null, null, null, null, null);

        Answer saved(int revision, String at) {
            return new Answer(new Saved(revision, at), stale, refused, lacks, outdated, others, look, stamp, tried);
        }

        Answer stale(int revision, JsonNode theirs, String who) {
            return new Answer(
                    saved, new Stale(revision, theirs, who), refused, lacks, outdated, others, look, stamp, tried);
        }

        static Answer refused(String why) {
            return new Answer(null, null, why, null, null, null, null, null, null);
        }

        static Answer others(List<String> names) {
            return new Answer(null, null, null, null, null, names, null, null, null);
        }

        static Answer tried(String form) {
            return new Answer(null, null, null, null, null, null, null, null, form);
        }

        Answer looks(List<Lack> lacks, List<Outdated> outdated, String look, String stamp) {
            return new Answer(saved, stale, refused, lacks, outdated, others, look, stamp, tried);
        }
    }

    record Saved(int revision, String at) {}

    record Stale(int revision, JsonNode theirs, String who) {}

    /** @param line with the name of the field; @param text for its place */
    record Lack(String line, String text, String unit, String block, String field) {}

    record Outdated(String field, String language) {}
}
