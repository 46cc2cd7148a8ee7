package dev.michi.media.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The three faces of a clip: Mincho for titles, Gothic for what is read. 19 MB, loaded when first used. */
public final class Typefaces {

    private static final String GOTHIC_FILE = "500Medium/NotoSansJP_500Medium.ttf";

    public Font mincho(double size) {
        return Loaded.MINCHO.deriveFont((float) size);
    }

    public Font gothic(double size) {
        return Loaded.GOTHIC.deriveFont((float) size);
    }

    public Font gothicBold(double size) {
        return Loaded.GOTHIC_BOLD.deriveFont((float) size);
    }

    /** The file of the Gothic, for who does not draw with Java's own text. */
    public static InputStream gothicFile() {
        return open(GOTHIC_FILE);
    }

    private static final class Loaded {
        static final Font MINCHO = load("700Bold/NotoSerifJP_700Bold.ttf");
        static final Font GOTHIC = load(GOTHIC_FILE);
        static final Font GOTHIC_BOLD = load("700Bold/NotoSansJP_700Bold.ttf");
    }

    private static Font load(String name) {
        try (InputStream in = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a typeface: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = Typefaces.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    name + " is missing from the application: run mvn with npm on the PATH, see typesetting/");
        }
        return in;
    }
}
