package dev.michi.media;

import dev.michi.platform.DataFolder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who works at what: nobody waits behind a long clip to hear of a recording, to cut from it, or to read a presentation. */
@Configuration(proxyBeanMethods = false)
class LaneConfiguration {

    /** @param name of its thread @param folder for what it is working on @param patience with work that gives no sign */
    private record Lane(String name, String folder, Duration patience, Map<MediaJob.Kind, JobWork> works) {}

    @Bean
    RenderLanes renderLanes(
            ClaimedJobDocuments jobs,
            JobLogDocuments logs,
            StoryboardWork drawing,
            CutWork cutting,
            ThumbnailWork picturing,
            ExaminationWork examining,
            PreviewWork previewing,
            SpeechWork listening,
            SpeechProperties speech,
            DeckWork reading,
            MediaProperties properties,
            @Value("${michi.rehearsal:false}") boolean rehearsal,
            DataFolder data,
            Clock clock,
            ApplicationEventPublisher events) {
        var patience = properties.patience();
        var lanes = List.of(
                new Lane(
                        "clips",
                        "work",
                        patience,
                        Map.of(
                                MediaJob.Kind.STORYBOARD,
                                drawing,
                                MediaJob.Kind.CUT,
                                cutting,
                                MediaJob.Kind.THUMBNAILS,
                                picturing)),
                new Lane("recordings", "examining", patience, Map.of(MediaJob.Kind.EXAMINATION, examining)),
                new Lane("previews", "previewing", patience, Map.of(MediaJob.Kind.PREVIEW, previewing)),
                new Lane(
                        "speech",
                        "listening",
                        speech.patience().plus(patience),
                        Map.of(MediaJob.Kind.SPEECH, listening)),
                new Lane("decks", "reading", patience, Map.of(MediaJob.Kind.DECK, reading)));
        var works = properties.rendering() && !rehearsal;
        var workers = new ArrayList<RenderWorker>();
        var executors = new ArrayList<ExecutorService>();
        for (var lane : lanes) {
            var executor = thread(lane.name);
            executors.add(executor);
            workers.add(new RenderWorker(
                    jobs,
                    logs,
                    lane.works,
                    data.root().resolve(lane.folder),
                    lane.patience,
                    works ? executor : task -> {},
                    clock,
                    events));
        }
        return new RenderLanes(workers, executors);
    }

    /** A platform thread: ffmpeg is told to die with the thread that started it. */
    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
