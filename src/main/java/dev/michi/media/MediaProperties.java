package dev.michi.media;

import dev.michi.platform.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code michi.media}.
 *
 * @param folder where media files lie; {@code media} in the data folder if not given
 * @param cache where the ffmpeg that comes as a dependency is unpacked; may be deleted while Michi is down
 * @param work where clips are made; emptied at start
 * @param ffmpeg the program to use instead of searching for one
 * @param rendering whether this process makes clips
 */
@ConfigurationProperties("michi.media")
record MediaProperties(
        @Nullable Path folder,
        @Nullable Path cache,
        @Nullable Path work,
        @Nullable Path ffmpeg,
        @DefaultValue("true") boolean rendering) {

    Path folder(DataFolder data) {
        return folder == null ? data.media() : folder;
    }

    Path cache(DataFolder data) {
        return cache == null ? data.root().resolve("cache") : cache;
    }

    Path work(DataFolder data) {
        return work == null ? data.root().resolve("work") : work;
    }

    Optional<Path> configuredFfmpeg() {
        return Optional.ofNullable(ffmpeg);
    }
}
