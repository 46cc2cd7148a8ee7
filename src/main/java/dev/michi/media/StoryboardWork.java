package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.rendering.ClipMaker;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Draws a storyboard in one language. */
final class StoryboardWork implements JobWork {

    private final ClipDocuments clips;
    private final JobDocuments jobs;
    private final RenditionStore renditions;
    private final ClipMaker maker;

    StoryboardWork(ClipDocuments clips, JobDocuments jobs, RenditionStore renditions, ClipMaker maker) {
        this.clips = clips;
        this.jobs = jobs;
        this.renditions = renditions;
        this.maker = maker;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation) {
        var clip = clips.find(job.clipId()).filter(each -> each.fingerprint().equals(job.fingerprint()));
        if (clip.isEmpty() || clip.get().storyboard() == null) {
            var now = clips.find(job.clipId()).map(ClipDocument::fingerprint).orElse("");
            jobs.supersede(job.clipId(), now);
            throw new Cancelled();
        }
        var storyboard = StoryboardJson.read(clip.get().storyboard());
        var made = maker.make(storyboard, job.inLanguage(), folder, percent, cancellation);
        cancellation.check();
        var rendition = renditions.store(made, clip.get(), job.inLanguage());
        if (!clips.complete(job.clipId(), job.inLanguage(), rendition)) {
            throw new Cancelled();
        }
        var order = jobs.order(job.owner(), 1, job.wanted());
        jobs.add(JobDocument.picturing(job.clipId(), job.inLanguage(), job.fingerprint(), order));
    }
}
