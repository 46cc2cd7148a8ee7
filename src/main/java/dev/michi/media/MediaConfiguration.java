package dev.michi.media;

import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.rendering.ClipMaker;
import dev.michi.media.rendering.StoryboardRenderer;
import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.platform.DataFolder;
import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of media together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class MediaConfiguration {

    @Bean
    MediaStore mediaStore(DataFolder data, Clock clock) {
        var store = new MediaStore(data.media(), clock);
        store.sweepIncoming();
        return store;
    }

    @Bean
    FfmpegFinder ffmpegFinder(MediaProperties properties, DataFolder data) {
        return new FfmpegFinder(
                properties.configuredFfmpeg(),
                FfmpegFinder.environmentPath(),
                data.root().resolve("cache"));
    }

    @Bean
    LineBreaker lineBreaker() {
        return new LineBreaker(Phrases.japanese());
    }

    @Bean
    Narration narration(LineBreaker breaker) {
        return new Narration(breaker);
    }

    @Bean
    ClipMaker clipMaker(MediaStore store, LineBreaker breaker, Narration narration, FfmpegFinder ffmpeg) {
        return new StoryboardRenderer(store, new SceneArtist(new Typefaces(), breaker), narration, ffmpeg);
    }

    /** A platform thread: ffmpeg is told to die with the thread that started it. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService clipExecutor() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("clips").daemon().factory());
    }

    @Bean
    RenderWorker renderWorker(
            JobDocuments jobs,
            ClipDocuments clips,
            MediaStore store,
            ClipMaker maker,
            MediaProperties properties,
            @Value("${michi.rehearsal:false}") boolean rehearsal,
            DataFolder data,
            ExecutorService clipExecutor,
            Clock clock,
            ApplicationEventPublisher events) {
        return new RenderWorker(
                jobs,
                clips,
                new RenditionStore(store, clock),
                maker,
                data.root().resolve("work"),
                properties.rendering() && !rehearsal ? clipExecutor : task -> {},
                clock,
                events);
    }

    @Bean
    DatabaseNeeds mediaIndexes() {
        return () -> List.of(
                IndexDeclaration.of("media_jobs", "state", "createdAt"), IndexDeclaration.of("media_jobs", "clip"));
    }
}
