package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Daily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What authors see and hear of their recordings: made once, after the recording was found usable. */
@Service
public class Previews {

    private static final String FILM = "film.jpg";
    private static final String VIDEO = "video.mp4";
    private static final Duration GRACE = Duration.ofDays(1);

    private final PreviewDocuments documents;
    private final RecordingDocuments recordingDocuments;
    private final Recordings recordings;
    private final Originals originals;
    private final MediaStore previewStore;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final SignedIn signedIn;

    Previews(
            PreviewDocuments documents,
            RecordingDocuments recordingDocuments,
            Recordings recordings,
            Originals originals,
            MediaStore previewStore,
            JobDocuments jobs,
            RenderLanes lanes,
            SignedIn signedIn) {
        this.documents = documents;
        this.recordingDocuments = recordingDocuments;
        this.recordings = recordings;
        this.originals = originals;
        this.previewStore = previewStore;
        this.jobs = jobs;
        this.lanes = lanes;
        this.signedIn = signedIn;
    }

    @EventListener
    void on(RecordingExamined event) {
        recordingDocuments
                .find(event.recording())
                .filter(recording -> recording.usable().isPresent())
                .ifPresent(recording -> order(recording, false));
    }

    private void order(RecordingDocument recording, boolean wanted) {
        var id = new RecordingId(recording.id());
        if (documents.find(id).filter(PreviewDocument::isOfToday).isEmpty()) {
            jobs.add(JobDocument.previewing(
                    id,
                    jobs.order(
                            recording.owner(),
                            recording.usable().orElseThrow().details().seconds(),
                            wanted)));
            lanes.wake();
        }
    }

    /**
     * Empty while it is being made, and for a recording that is not one's own or not usable. One from before there was all of it is
     * made anew meanwhile.
     */
    public Optional<RecordingPreview> find(RecordingId id) {
        return usable(id).flatMap(recording -> documents.find(id).map(found -> {
            order(recording, false);
            return preview(found);
        }));
    }

    /** Has it made, if it is not there and nobody works on it; also after it has failed. */
    public void want(RecordingId id) {
        usable(id).ifPresent(recording -> order(recording, true));
    }

    /** @return 0 to 100 percent; negative if it could not be made */
    public int progress(RecordingId id) {
        return usable(id)
                .flatMap(recording -> jobs.find(JobDocument.previewId(id)))
                .map(job -> job.state() == MediaJob.State.FAILED ? -1 : job.percent())
                .orElse(0);
    }

    private Optional<RecordingDocument> usable(RecordingId id) {
        signedIn.require(Permission.WRITE);
        return recordings.findDocument(id).filter(each -> each.usable().isPresent());
    }

    private RecordingPreview preview(PreviewDocument preview) {
        var base = "/media/recordings/" + preview.id() + "/";
        return new RecordingPreview(
                base + VIDEO, base + FILM, preview.theStrip(), peaks(preview), preview.theSuggestions());
    }

    private byte[] peaks(PreviewDocument preview) {
        try {
            return Files.readAllBytes(previewStore.get(preview.peaks()));
        } catch (IOException e) {
            throw new MediaException("Cannot read the sound of recording " + preview.id(), e);
        }
    }

    /** A file of the preview of one's own recording, by the last part of its address. */
    public Optional<Media.StoredFile> findFile(RecordingId id, String name) {
        var recording = usable(id).flatMap(RecordingDocument::usable);
        var preview = recording.flatMap(each -> documents.find(id));
        return preview.flatMap(made -> switch (name) {
            case FILM -> stored(made.film(), name, previewStore.find(made.film()));
            case VIDEO -> {
                var small = made.video();
                var original = recording.orElseThrow().hash();
                yield small == null
                        ? stored(original, name, originals.find(original))
                        : stored(small, name, previewStore.find(small));
            }
            default -> Optional.empty();
        });
    }

    private static Optional<Media.StoredFile> stored(String hash, String name, Optional<Path> path) {
        return path.map(
                found -> new Media.StoredFile(new MediaFile(hash, name, MediaTypes.of(name), size(found)), found));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new MediaException("A preview cannot be read", e);
        }
    }

    /** Once a day: what belongs to recordings that are gone. Until then nobody can ask for it any more. */
    @Daily
    void sweep() {
        documents.all().stream()
                .map(preview -> new RecordingId(preview.id()))
                .filter(id -> recordingDocuments.find(id).isEmpty())
                .forEach(documents::delete);
        previewStore.deleteUnreferenced(documents::isReferenced, GRACE);
    }
}
