package dev.michi.media.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The three faces of a clip: Mincho for titles, Gothic for what is read. 19 MB, loaded when first used. */
public final class Typefaces {

    public Font mincho(double size) {
        return Loaded.MINCHO.deriveFont((float) size);
    }

    public Font gothic(double size) {
        return Loaded.GOTHIC.deriveFont((float) size);
    }

    public Font gothicBold(double size) {
        return Loaded.GOTHIC_BOLD.deriveFont((float) size);
    }

    /** One of the faces as a file, for what is printed. */
    public enum Face {
        MINCHO("700Bold/NotoSerifJP_700Bold.ttf"),
        GOTHIC("500Medium/NotoSansJP_500Medium.ttf"),
        GOTHIC_BOLD("700Bold/NotoSansJP_700Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** The TrueType file; the caller closes it. */
        public InputStream open() {
            var in = Typefaces.class.getResourceAsStream(file);
            if (in == null) {
                throw new IllegalStateException(
                        file + " is missing from the application: run mvn with npm on the PATH, see typesetting/");
            }
            return in;
        }
    }

    private static final class Loaded {
        static final Font MINCHO = load(Face.MINCHO);
        static final Font GOTHIC = load(Face.GOTHIC);
        static final Font GOTHIC_BOLD = load(Face.GOTHIC_BOLD);
    }

    private static Font load(Face face) {
        try (var in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a typeface: " + face, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
