package dev.michi.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code michi.media}.
 *
 * @param ffmpeg the program to use instead of searching for one
 * @param rendering whether this process makes clips
 * @param uploadSize largest recording that comes in one request
 * @param resumableSize largest recording that comes in parts
 * @param personQuota bytes of recordings that one person may keep
 * @param totalQuota bytes of recordings that all may keep
 * @param freeSpace what has to stay free on the disk
 * @param keepRecordings how long a recording is kept after a clip was last cut from it
 * @param recordingLength longest recording
 * @param clipLength longest clip
 * @param processMemory address space of an ffmpeg that reads what somebody has sent in
 * @param renditionSize largest file of a clip
 * @param patience how long an ffmpeg may give no sign before it is ended and tried again
 */
@ConfigurationProperties("michi.media")
record MediaProperties(
        @Nullable Path ffmpeg,
        @DefaultValue("true") boolean rendering,
        @DefaultValue("200MB") DataSize uploadSize,
        @DefaultValue("8GB") DataSize resumableSize,
        @DefaultValue("20GB") DataSize personQuota,
        @DefaultValue("200GB") DataSize totalQuota,
        @DefaultValue("2GB") DataSize freeSpace,
        @DefaultValue("365d") Duration keepRecordings,
        @DefaultValue("6h") Duration recordingLength,
        @DefaultValue("20m") Duration clipLength,
        @DefaultValue("6GB") DataSize processMemory,
        @DefaultValue("2GB") DataSize renditionSize,
        @DefaultValue("3m") Duration patience) {

    Optional<Path> configuredFfmpeg() {
        return Optional.ofNullable(ffmpeg);
    }
}
