package dev.michi.media;

import dev.michi.shared.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the document of a job tells, as the events that pages and other features wait for. */
final class JobNews {

    private JobNews() {}

    /** Nothing for a job that waits or was cancelled. */
    static List<Object> of(JobDocument job) {
        return switch (job.state()) {
            case RUNNING -> progressed(job, job.percent());
            case DONE -> done(job);
            case FAILED -> failed(job, job.reason());
            case WAITING, CANCELLED -> List.of();
        };
    }

    static List<Object> progressed(JobDocument job, int percent) {
        return aboutClip(job, language -> new ClipProgressed(job.clipId(), language, percent));
    }

    static List<Object> done(JobDocument job) {
        return job.work() == MediaJob.Kind.EXAMINATION
                ? List.of(new RecordingExamined(job.recordingId()))
                : aboutClip(job, language -> new ClipReady(job.clipId(), language));
    }

    static List<Object> failed(JobDocument job, String reason) {
        return aboutClip(job, language -> new ClipFailed(job.clipId(), language, reason));
    }

    /** A cut is of both languages. */
    private static List<Object> aboutClip(JobDocument job, Function<Language, Object> event) {
        return switch (job.work()) {
            case STORYBOARD -> List.of(event.apply(job.inLanguage()));
            case CUT -> Stream.of(Language.values()).map(event).toList();
            default -> List.of();
        };
    }
}
