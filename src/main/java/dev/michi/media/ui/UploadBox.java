package dev.michi.media.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Takes recordings: dropped, chosen, or made of screen and microphone here and now. Goes on where a connection was lost. */
@Tag("michi-upload")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@JsModule("./michi-upload.ts")
final class UploadBox extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> LABELS = List.of(
            "studio.upload.again",
            "studio.upload.cancel",
            "studio.upload.choose",
            "studio.upload.done",
            "studio.upload.drop",
            "studio.upload.failed",
            "studio.upload.left",
            "studio.upload.microphone",
            "studio.upload.pause",
            "studio.upload.paused",
            "studio.upload.record",
            "studio.upload.record-again",
            "studio.upload.record-denied",
            "studio.upload.record-name",
            "studio.upload.record-pause",
            "studio.upload.record-paused",
            "studio.upload.record-resume",
            "studio.upload.record-sent",
            "studio.upload.record-stop",
            "studio.upload.record-unsupported",
            "studio.upload.record-waiting",
            "studio.upload.recording",
            "studio.upload.resume",
            "studio.upload.speed",
            "studio.upload.use",
            "studio.upload.waiting");

    /** @param most the largest file there may be */
    UploadBox(DataSize most) {
        getElement().setProperty("most", sizeOf(most));
    }

    private static String sizeOf(DataSize size) {
        boolean whole = size.equals(DataSize.ofGigabytes(size.toGigabytes()));
        return whole ? size.toGigabytes() + " GB" : size.toMegabytes() + " MB";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var labels = new LinkedHashMap<String, String>();
        LABELS.forEach(key -> labels.put(key.substring("studio.upload.".length()), getTranslation(key)));
        getElement().setProperty("labels", JSON.writeValueAsString(labels));
    }

    /** @param listener runs when another recording has come whole */
    void onReceived(Runnable listener) {
        getElement().addEventListener("michi-received", event -> listener.run());
    }
}
