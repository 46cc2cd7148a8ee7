package dev.michi.media;

import dev.michi.media.cutting.Corpus;
import dev.michi.media.cutting.FfmpegCutter;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the delivery tests in another package need: a store, and media with one clip made. */
public final class DeliveryFixture implements AutoCloseable {

    private final MediaFixture fixture;

    public DeliveryFixture(Path folder) {
        fixture = new MediaFixture(folder);
    }

    public Media media() {
        return fixture.media;
    }

    public Jobs jobs() {
        return fixture.allJobs;
    }

    public ClipLibrary library() {
        return fixture.library;
    }

    public ClipTags tags() {
        return fixture.tags;
    }

    public ClipStudio studio() {
        return fixture.studio;
    }

    public Recordings recordings() {
        return fixture.recordings;
    }

    public Uploads uploads() {
        return fixture.uploads;
    }

    public void cutForReal(FfmpegFinder ffmpeg) {
        fixture.cutter.real = Optional.of(new FfmpegCutter(ffmpeg, Corpus.artist(), 6L << 30, 1L << 30));
    }

    /** Files that nothing refers to. */
    public int leftovers() {
        return fixture.sweep.sweep(Duration.ofDays(-1));
    }

    public MediaStore store() {
        return fixture.store;
    }

    public SignedIn signedIn() {
        return fixture.signedIn;
    }

    public void forbidLearning() {
        fixture.permissions.remove(Permission.LEARN);
    }

    public MediaFile put(String content, String name) {
        return fixture.store.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }

    public ClipId submit() {
        fixture.media.submit(MediaFixture.STORYBOARD);
        return MediaFixture.STORYBOARD.id();
    }

    public void make() {
        while (fixture.worker.runNext()) {}
    }

    @Override
    public void close() {
        fixture.close();
    }

    /** A clip of an author, as it is wanted. */
    public ClipId clip() {
        var recording = fixture.usable(
                "a minute",
                new Recording.Details(
                        60, 320, 180, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false));
        var wish = new ClipWish.FromRecording(
                new Cut(recording, java.util.List.of(new Cut.Range(1, 3)), java.util.List.of()),
                new dev.michi.shared.LocalizedText("切り出し", "A cut"),
                java.util.Map.of());
        return ((ClipOutcome.Accepted) fixture.studio.create(wish, Optional.empty())).clip();
    }
}
