package dev.michi.media;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code michi.media}.
 *
 * @param ffmpeg the program to use instead of searching for one
 * @param rendering whether this process makes clips
 */
@ConfigurationProperties("michi.media")
record MediaProperties(
        @Nullable Path ffmpeg, @DefaultValue("true") boolean rendering) {

    Optional<Path> configuredFfmpeg() {
        return Optional.ofNullable(ffmpeg);
    }
}
