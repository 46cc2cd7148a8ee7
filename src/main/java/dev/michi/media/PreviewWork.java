package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.preview.PreviewMaker;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Makes what an author sees and hears of a recording before anything is cut. */
final class PreviewWork implements JobWork {

    private final PreviewDocuments previews;
    private final RecordingDocuments recordings;
    private final Originals originals;
    private final MediaStore store;
    private final PreviewMaker maker;

    PreviewWork(
            PreviewDocuments previews,
            RecordingDocuments recordings,
            Originals originals,
            MediaStore store,
            PreviewMaker maker) {
        this.previews = previews;
        this.recordings = recordings;
        this.originals = originals;
        this.store = store;
        this.maker = maker;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation) {
        var recording = recordings
                .find(job.recordingId())
                .flatMap(RecordingDocument::usable)
                .orElseThrow(Cancelled::new);
        var source = originals
                .find(recording.hash())
                .orElseThrow(() -> new CannotSucceed("The recording is not there any more"));
        var made = maker.make(recording.details(), source, folder, percent, cancellation);
        cancellation.check();
        previews.save(stored(job.recordingId(), made));
    }

    private PreviewDocument stored(RecordingId recording, PreviewMaker.Made made) {
        var film = store.put(made.film(), "film.jpg").hash();
        var peaks = store.put(new ByteArrayInputStream(made.peaks()), "peaks").hash();
        var files = new ArrayList<>(List.of(film, peaks));
        var video = made.video().map(file -> store.put(file, "preview.mp4").hash());
        video.ifPresent(files::add);
        return new PreviewDocument(
                recording.value(),
                PreviewDocument.SCHEMA_VERSION,
                List.copyOf(files),
                video.orElse(null),
                film,
                peaks,
                MediaJson.write(made.strip()),
                MediaJson.write(made.suggestions()));
    }
}
