package dev.michi.media;

import dev.michi.media.drawing.SceneArtist;
import dev.michi.media.timeline.Narration;
import dev.michi.media.timeline.Timeline;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Service;

/** What a storyboard will look like and how long it will be, drawn and reckoned by what makes the clip. */
@Service
public class Stills {

    private static final float QUALITY = 0.82f;

    private final MediaStore store;
    private final SceneArtist artist;
    private final Narration narration;
    private final SignedIn signedIn;

    /** Pictures of 8 MB: few at once. */
    private final Semaphore drawing = new Semaphore(2, true);

    Stills(MediaStore store, SceneArtist artist, Narration narration, SignedIn signedIn) {
        this.store = store;
        this.artist = artist;
        this.narration = narration;
        this.signedIn = signedIn;
    }

    /**
     * A scene as it stands at its end.
     *
     * @param width of the picture, 160 to 1920
     * @return a JPEG; empty if the scene's picture cannot be read
     */
    public Optional<byte[]> draw(Storyboard storyboard, int scene, Language language, int width) {
        signedIn.require(Permission.WRITE);
        var wanted = storyboard.scenes().get(scene);
        var chapter = storyboard.scenes().subList(0, scene + 1).reversed().stream()
                .flatMap(each -> each.chapter().stream())
                .findFirst()
                .map(text -> text.in(language));
        var picture = wanted.picture().flatMap(file -> store.find(file.hash()));
        drawing.acquireUninterruptibly();
        try {
            var drawn = artist.draw(
                    wanted, language, chapter, scene, storyboard.scenes().size(), picture);
            return Optional.of(jpeg(smaller(drawn.last(), width)));
        } catch (IOException unreadable) {
            return Optional.empty();
        } finally {
            drawing.release();
        }
    }

    private static BufferedImage smaller(BufferedImage still, int width) {
        var small = new BufferedImage(width, width * still.getHeight() / still.getWidth(), BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            var halved = still;
            while (halved.getWidth() >= 2 * width) {
                halved = half(halved);
            }
            g.drawImage(halved, 0, 0, small.getWidth(), small.getHeight(), null);
        } finally {
            g.dispose();
        }
        return small;
    }

    private static BufferedImage half(BufferedImage image) {
        var half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var g = half.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        } finally {
            g.dispose();
        }
        return half;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** When each scene begins and ends, and what is read when. */
    public Plan plan(Storyboard storyboard) {
        signedIn.require(Permission.WRITE);
        var timeline = Timeline.of(storyboard);
        return new Plan(
                timeline.seconds(),
                timeline.spans().stream()
                        .map(span -> new Moment(span.start(), span.end()))
                        .toList(),
                narration.cues(timeline, Language.JA),
                narration.cues(timeline, Language.EN));
    }

    /** @param ja captions, as @param en */
    public record Plan(double seconds, List<Moment> scenes, List<Clip.Cue> ja, List<Clip.Cue> en) {}

    public record Moment(double start, double end) {}
}
