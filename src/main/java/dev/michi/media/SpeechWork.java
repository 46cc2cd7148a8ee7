package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.speech.SpeechReader;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Writes down what is said in a recording, in one language. */
final class SpeechWork implements JobWork {

    private final SpeechDocuments speeches;
    private final RecordingDocuments recordings;
    private final Originals originals;
    private final SpeechReader reader;

    SpeechWork(SpeechDocuments speeches, RecordingDocuments recordings, Originals originals, SpeechReader reader) {
        this.speeches = speeches;
        this.recordings = recordings;
        this.originals = originals;
        this.reader = reader;
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
        var heard = reader.listen(source, recording.details(), job.inLanguage(), folder, cancellation);
        cancellation.check();
        speeches.save(job.recordingId(), job.inLanguage(), heard);
    }
}
