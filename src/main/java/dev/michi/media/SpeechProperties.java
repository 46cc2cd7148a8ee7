package dev.michi.media;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code michi.media.speech}. With both paths, authors can have captions written from what is said.
 *
 * @param command a program with the command line of whisper.cpp
 * @param model what it needs to know about languages
 * @param patience how long it may take
 */
@ConfigurationProperties("michi.media.speech")
record SpeechProperties(
        @Nullable Path command,
        @Nullable Path model,
        @DefaultValue("2h") Duration patience) {}
