package dev.michi.media.decks;

import dev.michi.media.Deck.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its content: its name may say anything. */
enum DeckKind {
    PDF,
    PPTX;

    /** A PDF may begin a little later than its file. */
    private static final int HEAD = 1024;

    static DeckKind of(Path file) throws IOException {
        var head = head(file);
        if (head.isEmpty()) {
            throw new DeckRefused(Refusal.EMPTY);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return archive(file);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new DeckRefused(compound(file));
        }
        throw new DeckRefused(Refusal.NOT_A_DECK);
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static DeckKind archive(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return PPTX;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DeckRefused(Refusal.DAMAGED);
        }
        throw new DeckRefused(Refusal.NOT_A_DECK);
    }

    /** What has a password is packed like the files of old PowerPoints. */
    private static Refusal compound(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? Refusal.ENCRYPTED
                    : Refusal.OLD_FORMAT;
        } catch (IOException | RuntimeException e) {
            return Refusal.DAMAGED;
        }
    }
}
