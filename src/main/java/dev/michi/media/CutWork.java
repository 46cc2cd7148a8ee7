package dev.michi.media;

import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Cuts a clip from a recording, once for both languages: only titles and captions differ. */
final class CutWork implements JobWork {

    private final ClipDocuments clips;
    private final RecordingDocuments recordings;
    private final Originals originals;
    private final RenditionStore renditions;
    private final ClipCutter cutter;

    CutWork(
            ClipDocuments clips,
            RecordingDocuments recordings,
            Originals originals,
            RenditionStore renditions,
            ClipCutter cutter) {
        this.clips = clips;
        this.recordings = recordings;
        this.originals = originals;
        this.renditions = renditions;
        this.cutter = cutter;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation) {
        var clip = clips.find(job.clipId())
                .filter(each -> each.fingerprint().equals(job.fingerprint()))
                .orElseThrow(Cancelled::new);
        var cut = clip.theCut().orElseThrow(Cancelled::new);
        var recording = recordings
                .find(cut.recording())
                .flatMap(RecordingDocument::usable)
                .orElseThrow(CutWork::recordingIsGone);
        var source = originals.find(recording.hash()).orElseThrow(CutWork::recordingIsGone);
        var words = new ClipCutter.Words(clip.title(), clip.captions());
        var made = cutter.cut(cut, words, recording.details(), source, folder, percent, cancellation);
        cancellation.check();
        for (var rendition : renditions.store(made, clip)) {
            if (!clips.complete(job.clipId(), rendition.language(), rendition.files())) {
                throw new Cancelled();
            }
        }
    }

    private static CannotSucceed recordingIsGone() {
        return new CannotSucceed("The recording is not there any more");
    }
}
