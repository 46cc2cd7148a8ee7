package dev.michi.media;

import dev.michi.media.ClipDocument.RenditionFile;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.cutting.SmallPictureMaker;
import dev.michi.media.cutting.SmallPictureMaker.Film;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.IntConsumer;

/**
 * Adds the small pictures to a clip that was drawn from a storyboard, with smaller posters and, if it is long, its stream:
 * nothing of it is rendered again for them.
 */
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
        var videos = made.files().stream()
                .filter(file -> file.height() > 0)
                .sorted(Comparator.comparingInt(RenditionFile::height).reversed())
                .map(file -> new Video(file.height(), file.height(), stored(file)))
                .toList();
        var poster = made.files().stream()
                .filter(file -> file.name().equals("poster.jpg"))
                .map(this::stored)
                .findFirst();
        if (videos.isEmpty() || poster.isEmpty()) {
            throw gone();
        }
        var drawn = maker.draw(new Film(videos, poster.get()), folder, cancellation);
        clips.complete(job.clipId(), job.inLanguage(), renditions.withThumbnails(made, drawn));
    }

    private Path stored(RenditionFile file) {
        return renditions.find(file.hash()).orElseThrow(ThumbnailWork::gone);
    }

    private static CannotSucceed gone() {
        return new CannotSucceed("The clip's files are not there any more");
    }
}
