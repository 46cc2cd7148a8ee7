package dev.michi.media;

import dev.michi.media.cutting.SmallPictureMaker;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.IntConsumer;

/** Adds the small pictures to a clip that was drawn from a storyboard: nothing of it is rendered again for them. */
final class ThumbnailWork implements JobWork {

    private final ClipDocuments clips;
    private final RenditionStore renditions;
    private final SmallPictureMaker maker;

    ThumbnailWork(ClipDocuments clips, RenditionStore renditions, SmallPictureMaker maker) {
        this.clips = clips;
        this.renditions = renditions;
        this.maker = maker;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation)
            throws IOException {
        var made = clips.find(job.clipId())
                .flatMap(clip -> clip.rendition(job.inLanguage()))
                .filter(rendition -> rendition.fingerprint().equals(job.fingerprint()))
                .filter(rendition -> rendition.file(ClipDocument.THUMBNAILS).isEmpty())
                .orElseThrow(Cancelled::new);
        var video = made.files().stream()
                .filter(file -> file.height() > 0)
                .min(Comparator.comparingInt(ClipDocument.RenditionFile::height))
                .flatMap(file -> renditions.find(file.hash()))
                .orElseThrow(() -> new CannotSucceed("The clip's files are not there any more"));
        var drawn = maker.draw(video, folder, cancellation);
        clips.complete(job.clipId(), job.inLanguage(), renditions.withThumbnails(made, drawn));
    }
}
