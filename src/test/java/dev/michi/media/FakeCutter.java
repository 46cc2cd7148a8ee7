package dev.michi.media;

import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Cuts clips of a few bytes that differ with the cut, and does what a test wants to happen meanwhile. */
final class FakeCutter implements ClipCutter {

    final List<Cut> made = new ArrayList<>();
    FakeMaker.During during = (percent, cancellation) -> {};

    /** Does the work in its place, if a test wants to see real films. */
    java.util.Optional<ClipCutter> real = java.util.Optional.empty();

    @Override
    public Made cut(
            Cut cut,
            Words words,
            Recording.Details details,
            Path source,
            Path folder,
            IntConsumer percent,
            Cancellation cancellation) {
        during.happens(percent, cancellation);
        cancellation.check();
        made.add(cut);
        if (real.isPresent()) {
            return real.get().cut(cut, words, details, source, folder, percent, cancellation);
        }
        try {
            var video = Files.writeString(folder.resolve("v"), "moving " + cut);
            var poster = Files.writeString(folder.resolve("p"), "poster " + cut);
            var sprite = Files.writeString(folder.resolve("s"), "sprite " + cut);
            var thumbnails = Files.writeString(folder.resolve("t"), "WEBVTT " + cut);
            return new Made(
                    cut.seconds(), List.of(new Video(180, 180, video)), poster, sprite, thumbnails, java.util.Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
