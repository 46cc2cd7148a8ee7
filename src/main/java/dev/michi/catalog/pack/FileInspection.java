package dev.michi.catalog.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;

/** Looks into a file instead of believing its name. */
final class FileInspection {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final PackFiles files;
    private final Mistakes mistakes;

    FileInspection(PackFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    /** Its type; empty, and reported, if it is not what its ending says or is not safe. */
    Optional<FileType> inspect(String path) {
        var type = FileType.of(path).orElseThrow();
        try {
            boolean fine =
                    switch (type) {
                        case SVG -> new SvgInspection(path, mistakes).isSafe(files.text(path));
                        case PNG -> startsWith(path, PNG) && fewPixels(path);
                        case JPG -> startsWith(path, JPEG) && fewPixels(path);
                        case PDF -> startsWith(path, PDF);
                        case CSV, TXT -> isText(path);
                        case XLSX -> isOffice(path, "xl/");
                        case PPTX -> isOffice(path, "ppt/");
                        case DOCX -> isOffice(path, "word/");
                        case M4A -> new SoundInspection(files).seconds(path).isPresent() || otherType(path);
                    };
            return fine ? Optional.of(type) : Optional.empty();
        } catch (IOException broken) {
            mistakes.add(Place.of(path), "catalog.mistake.broken-file", type);
            return Optional.empty();
        }
    }

    private boolean startsWith(String path, byte[] magic) throws IOException {
        try (var in = files.open(path)) {
            return Arrays.equals(in.readNBytes(magic.length), magic) || otherType(path);
        }
    }

    private boolean otherType(String path) {
        mistakes.add(
                Place.of(path), "catalog.mistake.other-type", FileType.of(path).orElseThrow());
        return false;
    }

    private boolean fewPixels(String path) throws IOException {
        try (var in = files.open(path);
                var image = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return otherType(path);
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > Limits.PICTURE_PIXELS) {
                    mistakes.add(
                            Place.of(path),
                            "catalog.mistake.too-many-pixels",
                            reader.getWidth(0),
                            reader.getHeight(0),
                            Limits.PICTURE_PIXELS / 1_000_000);
                }
                return pixels <= Limits.PICTURE_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private boolean isText(String path) throws IOException {
        try (var in = files.open(path)) {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes()));
            return text.chars().noneMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')
                    || otherType(path);
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(Place.of(path), "catalog.mistake.not-utf8");
            return false;
        }
    }

    private boolean isOffice(String path, String folder) throws IOException {
        if (!startsWith(path, ZIP)) {
            return false;
        }
        try (var zip = new ZipFile(files.path(path).toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                mistakes.add(Place.of(path), "catalog.mistake.macros");
                return false;
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
            return office || otherType(path);
        }
    }
}
