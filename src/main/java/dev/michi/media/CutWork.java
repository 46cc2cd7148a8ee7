package dev.michi.media;

import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

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
    public List<Object> perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation) {
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
        return inBoth(language -> new ClipReady(job.clipId(), language));
    }

    private static CannotSucceed recordingIsGone() {
        return new CannotSucceed("The recording is not there any more");
    }

    @Override
    public List<Object> progressed(JobDocument job, int percent) {
        return inBoth(language -> new ClipProgressed(job.clipId(), language, percent));
    }

    @Override
    public List<Object> failed(JobDocument job, String reason) {
        return inBoth(language -> new ClipFailed(job.clipId(), language, reason));
    }

    private static List<Object> inBoth(Function<Language, Object> event) {
        return new ArrayList<>(Stream.of(Language.values()).map(event).toList());
    }
}
