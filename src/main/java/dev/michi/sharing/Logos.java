package dev.michi.sharing;

import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Service;

/**
 * Logos of customers and shares. Whatever is sent is read as a picture and drawn anew, so that nothing but its pixels is kept.
 * For admins of customers, and those who look after customers.
 */
@Service
public class Logos {

    public static final int MOST_BYTES = 2_000_000;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int LARGEST = 512;

    private final MediaStore store;
    private final Customers customers;
    private final SignedIn signedIn;

    Logos(MediaStore store, Customers customers, SignedIn signedIn) {
        this.store = store;
        this.customers = customers;
        this.signedIn = signedIn;
    }

    /** Keeps a PNG or JPEG, at most {@value #MOST_BYTES} bytes. Empty if it is none, or too large. */
    public Optional<MediaFile> keep(byte[] sent) {
        var person = signedIn.get();
        if (!person.may(Permission.SERVE)) {
            signedIn.require(Permission.SHARE);
        }
        return sent.length > MOST_BYTES ? Optional.empty() : read(sent).map(this::store);
    }

    /** Makes it the logo of the customer. Empty if it is no picture. */
    public Optional<Customer> set(CustomerId customer, byte[] sent) {
        return keep(sent)
                .map(file -> customers.setLogo(
                        customer, Optional.of(new Customer.Logo(file.hash(), file.name(), file.type(), file.bytes()))));
    }

    private MediaFile store(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return store.put(new ByteArrayInputStream(out.toByteArray()), "logo.png");
    }

    private static Optional<BufferedImage> read(byte[] sent) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return isTaken(reader) ? Optional.of(scaled(reader.read(0))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Looked at before it is unpacked: a small file may hold a huge picture. */
    private static boolean isTaken(ImageReader reader) throws IOException {
        var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        return (format.equals("png") || format.equals("jpeg"))
                && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var scale = Math.min(1.0, (double) LARGEST / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return drawn;
    }
}
