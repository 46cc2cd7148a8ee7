package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.media.speech.SpeechReader;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Captions from what is said, where an administrator has supplied a program that can hear. */
@Service
public class Speech {

    private final SpeechReader reader;
    private final SpeechDocuments documents;
    private final Recordings recordings;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final SignedIn signedIn;

    Speech(
            SpeechReader reader,
            SpeechDocuments documents,
            Recordings recordings,
            JobDocuments jobs,
            RenderLanes lanes,
            SignedIn signedIn) {
        this.reader = reader;
        this.documents = documents;
        this.recordings = recordings;
        this.jobs = jobs;
        this.lanes = lanes;
        this.signedIn = signedIn;
    }

    public boolean isThere() {
        signedIn.require(Permission.WRITE);
        return reader.isThere();
    }

    /** Has it written down, unless that was done before. @return the job; empty if it cannot be done */
    public Optional<String> want(RecordingId id, Language language) {
        var person = signedIn.require(Permission.WRITE).id();
        var recording = recordings.findDocument(id).flatMap(RecordingDocument::usable);
        if (recording.isEmpty() || !reader.isThere()) {
            return Optional.empty();
        }
        var job = JobDocument.speechId(id, language);
        var standing = standing(id, language);
        if (standing == Standing.NONE || standing == Standing.FAILED) {
            var effort = recording.get().details().seconds();
            jobs.add(JobDocument.listening(id, language, jobs.order(person.value(), effort, true)));
            lanes.wake();
        }
        return Optional.of(job);
    }

    public enum Standing {
        NONE,
        LISTENING,
        WRITTEN,
        FAILED
    }

    public Standing standing(RecordingId id, Language language) {
        if (find(id, language).isPresent()) {
            return Standing.WRITTEN;
        }
        return jobs.find(JobDocument.speechId(id, language))
                .map(job -> switch (job.state()) {
                    case WAITING, RUNNING -> Standing.LISTENING;
                    case FAILED, CANCELLED -> Standing.FAILED;
                    case DONE -> Standing.NONE;
                })
                .orElse(Standing.NONE);
    }

    /** Lines in seconds of the recording; empty if nobody has listened yet, or may not. */
    public Optional<List<Cue>> find(RecordingId id, Language language) {
        signedIn.require(Permission.WRITE);
        return recordings.findDocument(id).flatMap(recording -> documents.find(id, language));
    }
}
