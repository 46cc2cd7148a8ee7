package dev.michi.media;

import dev.michi.media.ClipDocument.Script;
import dev.michi.media.rendering.ClipMaker.Made;
import dev.michi.media.rendering.ClipMaker.Video;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Puts a clip of an author among those that are made, so that tests of other features need no renderer. */
@TestComponent
public class MadeClip {

    private final ClipDocuments clips;
    private final RenditionStore renditions;

    MadeClip(ClipDocuments clips, RenditionStore renditions) {
        this.clips = clips;
        this.renditions = renditions;
    }

    /** In Japanese. @param owner id of the author */
    public ClipId insert(String id, String owner) throws IOException {
        var silent = new Script(List.of(), List.of());
        clips.insert(new ClipDocument(
                id,
                ClipDocument.SCHEMA_VERSION,
                1,
                id,
                null,
                new LocalizedText("題", "Title"),
                9,
                Map.of("ja", silent, "en", silent),
                null,
                null,
                Instant.EPOCH,
                "{}",
                id,
                owner,
                1,
                List.of(),
                Instant.EPOCH));
        var clip = new ClipId(id);
        var made = new Made(
                List.of(new Video(720, file(id + " film"))),
                file(id + " poster"),
                Map.of(Language.JA, file("WEBVTT " + id)));
        clips.complete(
                clip, Language.JA, renditions.store(made, clips.find(clip).orElseThrow(), Language.JA));
        return clip;
    }

    private static Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile("clip", ""), content);
    }
}
