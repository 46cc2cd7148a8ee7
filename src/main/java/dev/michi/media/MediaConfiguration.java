package dev.michi.media;

import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.cutting.FfmpegCutter;
import dev.michi.media.cutting.SmallPictures;
import dev.michi.media.decks.DeckProcess;
import dev.michi.media.decks.DeckReader;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.picturing.WebpMaker;
import dev.michi.media.preview.FfmpegPreviewMaker;
import dev.michi.media.preview.PreviewMaker;
import dev.michi.media.rendering.ClipMaker;
import dev.michi.media.rendering.StoryboardRenderer;
import dev.michi.media.sounding.SoundMaker;
import dev.michi.media.sounding.SoundTaker;
import dev.michi.media.speech.CommandSpeech;
import dev.michi.media.speech.SpeechReader;
import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.platform.DataFolder;
import dev.michi.platform.DatabaseKind;
import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the parts of media together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MediaProperties.class, SpeechProperties.class})
class MediaConfiguration {

    private static final Duration EXAMINATION = Duration.ofMinutes(1);

    /** What another process writes into a shared folder is never so long without a change. */
    private static final Duration QUIET = Duration.ofHours(1);

    @Bean
    @Primary
    MediaStore mediaStore(DataFolder data, DatabaseKind database, Clock clock) {
        return swept(data.media(), database, clock);
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
    SceneArtist sceneArtist(LineBreaker breaker) {
        return new SceneArtist(new Typefaces(), breaker);
    }

    @Bean
    ClipMaker clipMaker(MediaStore store, SceneArtist artist, Narration narration, FfmpegFinder ffmpeg) {
        return new StoryboardRenderer(store, artist, narration, ffmpeg);
    }

    @Bean
    SoundTaker soundTaker(FfmpegFinder ffmpeg, MediaProperties properties) {
        return new SoundMaker(
                ffmpeg,
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
    }

    @Bean
    WebpMaker webpMaker(FfmpegFinder ffmpeg, MediaProperties properties) {
        return new WebpMaker(
                ffmpeg,
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
    }

    @Bean
    ClipCutter clipCutter(FfmpegFinder ffmpeg, LineBreaker breaker, MediaProperties properties) {
        return new FfmpegCutter(
                ffmpeg,
                new CardArtist(new Typefaces(), breaker),
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
    }

    @Bean
    Examiner examiner(FfmpegFinder ffmpeg, MediaProperties properties) {
        var bounds = new Bounds(
                EXAMINATION,
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
        return new Examiner(ffmpeg, bounds, properties.recordingLength().toSeconds());
    }

    @Bean
    Originals originals(DataFolder data, DatabaseKind database, Clock clock, RecordingDocuments recordings) {
        return new Originals(swept(data.media().resolve("recordings"), database, clock), recordings);
    }

    @Bean
    RenditionStore renditionStore(
            DataFolder data, DatabaseKind database, MediaStore store, ClipDocuments clips, Clock clock) {
        return new RenditionStore(swept(data.media().resolve("clips"), database, clock), store, clips, clock);
    }

    private static MediaStore swept(Path folder, DatabaseKind database, Clock clock) {
        var store = new MediaStore(folder, clock);
        store.sweepIncoming(database == DatabaseKind.EMBEDDED ? Duration.ZERO : QUIET);
        return store;
    }

    @Bean
    StorageRoom storageRoom(RecordingDocuments recordings, MediaProperties properties, DataFolder data) {
        return new StorageRoom(recordings, properties, () -> usable(data.media()));
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new MediaException("The disk of media files cannot be looked at", e);
        }
    }

    @Bean
    StoryboardWork storyboardWork(ClipDocuments clips, JobDocuments jobs, RenditionStore renditions, ClipMaker maker) {
        return new StoryboardWork(clips, jobs, renditions, maker);
    }

    @Bean
    CutWork cutWork(
            ClipDocuments clips,
            RecordingDocuments recordings,
            Originals originals,
            RenditionStore renditions,
            ClipCutter cutter) {
        return new CutWork(clips, recordings, originals, renditions, cutter);
    }

    @Bean
    ThumbnailWork thumbnailWork(ClipDocuments clips, RenditionStore renditions, FfmpegFinder ffmpeg) {
        return new ThumbnailWork(clips, renditions, new SmallPictures(ffmpeg));
    }

    @Bean
    PartialFiles partialFiles(DataFolder data) {
        return new PartialFiles(data.media().resolve("uploads"));
    }

    @Bean
    MediaStore previewStore(DataFolder data, DatabaseKind database, Clock clock) {
        return swept(data.media().resolve("previews"), database, clock);
    }

    @Bean
    PreviewMaker previewMaker(FfmpegFinder ffmpeg, MediaProperties properties) {
        return new FfmpegPreviewMaker(
                ffmpeg,
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
    }

    @Bean
    PreviewWork previewWork(
            PreviewDocuments previews,
            RecordingDocuments recordings,
            Originals originals,
            MediaStore previewStore,
            PreviewMaker maker) {
        return new PreviewWork(previews, recordings, originals, previewStore, maker);
    }

    @Bean
    SpeechReader speechReader(FfmpegFinder ffmpeg, SpeechProperties speech, MediaProperties properties) {
        if (speech.command() == null || speech.model() == null) {
            return SpeechReader.NONE;
        }
        var bounds = new Bounds(
                speech.patience(),
                properties.processMemory().toBytes(),
                properties.renditionSize().toBytes());
        return new CommandSpeech(ffmpeg, speech.command(), speech.model(), speech.patience(), bounds);
    }

    @Bean
    SpeechWork speechWork(
            SpeechDocuments speeches, RecordingDocuments recordings, Originals originals, SpeechReader reader) {
        return new SpeechWork(speeches, recordings, originals, reader);
    }

    @Bean
    ExaminationWork examinationWork(
            RecordingDocuments recordings, Originals originals, PartialFiles uploads, Examiner examiner) {
        return new ExaminationWork(recordings, originals, uploads, examiner);
    }

    @Bean
    DeckFiles deckFiles(DataFolder data, DatabaseKind database, DeckDocuments decks, Clock clock) {
        return new DeckFiles(swept(data.media().resolve("decks"), database, clock), decks);
    }

    @Bean
    DeckReader deckReader(MediaProperties properties) {
        return new DeckProcess(
                properties.processMemory().toBytes(), properties.renditionSize().toBytes());
    }

    @Bean
    DeckWork deckWork(DeckDocuments decks, DeckFiles files, MediaStore store, DeckReader reader) {
        return new DeckWork(decks, files, store, reader);
    }

    @Bean
    DatabaseNeeds mediaIndexes() {
        return () -> List.of(
                IndexDeclaration.of("media_jobs", "state", "createdAt"),
                IndexDeclaration.of("media_jobs", "changedAt"),
                IndexDeclaration.of("media_jobs", "clip"),
                IndexDeclaration.of("media_jobs", "recording"),
                IndexDeclaration.of("media_jobs", "owner", "startedAt"),
                IndexDeclaration.of("clips", "changedAt"),
                IndexDeclaration.of("decks", "owner", "createdAt"),
                IndexDeclaration.of("decks", "hash"),
                IndexDeclaration.of("storyboards", "changedAt"),
                IndexDeclaration.of("storyboards", "owner", "changedAt"),
                IndexDeclaration.of("storyboards", "clip"),
                IndexDeclaration.of("recordings", "owner", "createdAt"),
                IndexDeclaration.of("recordings", "hash"),
                IndexDeclaration.of("recording_previews", "files"));
    }
}
