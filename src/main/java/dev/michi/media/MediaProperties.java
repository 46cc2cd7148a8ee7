package dev.michi.media;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code michi.media}.
 *
 * @param folder where media files lie
 * @param cache where the ffmpeg that comes as a dependency is unpacked; may be deleted while Michi is down
 * @param work where clips are made; emptied at start
 * @param ffmpeg the program to use instead of searching for one
 * @param rendering whether this process makes clips
 */
@ConfigurationProperties("michi.media")
record MediaProperties(
        @DefaultValue("${michi.data:data}/media") Path folder,
        @DefaultValue("${michi.data:data}/cache") Path cache,
        @DefaultValue("${michi.data:data}/work") Path work,
        @Nullable Path ffmpeg,
        @DefaultValue("true") boolean rendering) {

    Optional<Path> configuredFfmpeg() {
        return Optional.ofNullable(ffmpeg);
    }
}
