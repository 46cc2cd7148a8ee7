package dev.michi.media;

import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells administrators whether clips can be made. Not part of readiness: without ffmpeg everything else works. */
@Component("ffmpeg")
class FfmpegHealth implements HealthIndicator {

    private final FfmpegFinder finder;

    FfmpegHealth(FfmpegFinder finder) {
        this.finder = finder;
    }

    @Override
    public Health health() {
        try {
            var ffmpeg = finder.get();
            return Health.up()
                    .withDetail("version", ffmpeg.version())
                    .withDetail("origin", ffmpeg.origin())
                    .build();
        } catch (FfmpegUnavailable e) {
            return Health.unknown()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
