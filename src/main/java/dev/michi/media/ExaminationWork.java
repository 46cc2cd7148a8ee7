package dev.michi.media;

import dev.michi.media.examining.Examination;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Finds out whether clips can be cut from a recording. What is refused is not kept. */
final class ExaminationWork implements JobWork {

    private final RecordingDocuments recordings;
    private final Originals originals;
    private final PartialFiles uploads;
    private final Examiner examiner;

    ExaminationWork(RecordingDocuments recordings, Originals originals, PartialFiles uploads, Examiner examiner) {
        this.recordings = recordings;
        this.originals = originals;
        this.uploads = uploads;
        this.examiner = examiner;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation)
            throws IOException {
        recordings.examineAgain(job.recordingId());
        var recording = recordings.find(job.recordingId()).orElseThrow(Cancelled::new);
        var stored = recording.hash();
        var hash = stored == null ? takeIn(job.recordingId()) : stored;
        var file = originals.find(hash).orElseThrow(() -> new CannotSucceed("The file is not there any more"));
        switch (examiner.examine(file, folder, cancellation)) {
            case Examination.Usable usable -> recordings.usable(job.recordingId(), usable.details());
            case Examination.Refused refused -> {
                recordings.refused(job.recordingId(), refused.reason());
                originals.deleteUnlessUsed(hash);
            }
        }
    }

    /** So that nobody waits for ever. Whoever starts the job over, or Michi anew, has it examined again. */
    @Override
    public void failed(JobDocument job) {
        recordings.notExamined(job.recordingId());
    }

    /** What came in parts goes to where all recordings are; a crash on the way repeats it. */
    private String takeIn(RecordingId id) throws IOException {
        if (!Files.exists(uploads.path(id))) {
            throw new CannotSucceed("The file is not there any more");
        }
        try (var content = Files.newInputStream(uploads.path(id))) {
            var file = originals.put(content);
            recordings.stored(id, file.hash());
            uploads.delete(id);
            return file.hash();
        }
    }
}
