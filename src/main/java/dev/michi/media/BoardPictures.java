package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Service;

/** Pictures for scenes: looked at before they are kept. PNG and JPEG alone, by their content. */
@Service
public class BoardPictures {

    private static final int LARGEST = 20 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int SMALLEST_SIDE = 16;
    private static final Map<String, String> ENDINGS = Map.of("png", "png", "jpeg", "jpg");

    private final MediaStore store;
    private final SignedIn signedIn;

    BoardPictures(MediaStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Empty if it is no picture that can be drawn, or larger than 20 MB or 40 megapixels. */
    public Optional<MediaFile> receive(InputStream content) {
        signedIn.require(Permission.WRITE);
        try {
            var bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? Optional.empty()
                    : ending(bytes).map(ending -> store.put(new ByteArrayInputStream(bytes), "picture." + ending));
        } catch (IOException e) {
            throw new MediaException("A picture cannot be taken in", e);
        }
    }

    private static Optional<String> ending(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? ending(readers.next(), in) : Optional.empty();
        }
    }

    private static Optional<String> ending(ImageReader reader, ImageInputStream in) {
        try {
            reader.setInput(in);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (Math.min(width, height) < SMALLEST_SIDE || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            reader.read(0).flush();
            return Optional.ofNullable(ENDINGS.get(reader.getFormatName().toLowerCase(Locale.ROOT)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
