package dev.michi.media;

import dev.michi.media.ffmpeg.Folders;
import dev.michi.media.picturing.PictureHead;
import dev.michi.media.picturing.WebpMaker;
import dev.michi.platform.Daily;
import dev.michi.platform.DataFolder;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * PNG and JPEG pictures of authors in smaller forms. They are made when a page first asks, once, one after the other, in
 * the background; until then pages show the original, and {@link PictureReady} tells when to look again. Drawings (SVG) are
 * small as they are and are never touched. All of it can be made again, so it is no part of a backup.
 */
@Component
public class WebPictures {

    private static final Logger LOG = LoggerFactory.getLogger(WebPictures.class);

    /** For a phone, and for a wide page on a fine screen. */
    private static final List<Integer> WIDTHS = List.of(640, 1280);

    private final MediaStore store;
    private final WebpMaker maker;
    private final Path folder;
    private final ApplicationEventPublisher events;
    /** Each once as long as the portal runs: what cannot be made is not tried with every page. */
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /** On a platform thread, as ffmpeg needs it. */
    private final ExecutorService turn = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pictures").daemon().factory());

    WebPictures(MediaStore store, WebpMaker maker, DataFolder data, ApplicationEventPublisher events) {
        this.store = store;
        this.maker = maker;
        this.folder = data.root().resolve("cache").resolve("pictures");
        this.events = events;
    }

    /** Empty for what is no PNG or JPEG, is damaged, or too large to be shown. */
    public Optional<WebPicture> find(MediaFile file) {
        return file.type().equals(MediaTypes.SVG)
                ? Optional.empty()
                : store.find(file.hash()).flatMap(path -> PictureHead.of(path).map(head -> shown(file, path, head)));
    }

    private WebPicture shown(MediaFile file, Path original, PictureHead head) {
        var forms = new ArrayList<WebPicture.Form>();
        var isMade = true;
        for (var width : widths(head)) {
            var form = place(file.hash(), width);
            isMade &= Files.exists(form);
            var bytes = bytes(form);
            if (bytes > 0 && bytes < file.bytes()) {
                forms.add(new WebPicture.Form(width, form, bytes));
            }
        }
        if (!isMade && asked.add(file.hash())) {
            turn.execute(() -> make(file, original, head));
        }
        return new WebPicture(head.width(), head.height(), isMade ? forms : List.of());
    }

    private static List<Integer> widths(PictureHead head) {
        return WIDTHS.stream()
                .map(width -> Math.min(width, head.width()))
                .distinct()
                .toList();
    }

    private void make(MediaFile file, Path original, PictureHead head) {
        var work = folder.resolve("making");
        try {
            if (!maker.isAble()) {
                return;
            }
            Folders.delete(work);
            Files.createDirectories(work);
            for (int width : widths(head)) {
                int height = Math.max(1, Math.round((float) head.height() * width / head.width()));
                Files.move(
                        maker.make(original, head, width, height, work),
                        place(file.hash(), width),
                        StandardCopyOption.ATOMIC_MOVE);
            }
            events.publishEvent(new PictureReady(file.hash()));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The picture {} stays as it is: {}", file.hash(), broken.getMessage());
        } finally {
            Folders.delete(work);
        }
    }

    private Path place(String hash, int width) {
        return folder.resolve(hash + "-" + width + ".webp");
    }

    private static long bytes(Path form) {
        try {
            return Files.size(form);
        } catch (IOException notThere) {
            return 0;
        }
    }

    /** Forms of pictures that are gone. */
    @Daily
    void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (var form : (Iterable<Path>) all::iterator) {
                var hash = form.getFileName().toString().replaceFirst("-\\d+\\.webp$", "");
                if (MediaStore.isHash(hash) && store.find(hash).isEmpty()) {
                    Files.deleteIfExists(form);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        turn.shutdownNow();
    }
}
