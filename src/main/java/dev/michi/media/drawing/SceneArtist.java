package dev.michi.media.drawing;

import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.drawing.Canvas.Margins;
import dev.michi.media.drawing.SceneDrawing.MovingPicture;
import dev.michi.media.drawing.SceneDrawing.Still;
import dev.michi.media.drawing.TextBlock.Room;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.shared.Language;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/** Draws the scenes of a storyboard in one language. */
public final class SceneArtist {

    private static final double SHARPEST = 1.5;

    private final Typefaces faces;
    private final LineBreaker breaker;

    public SceneArtist(Typefaces faces, LineBreaker breaker) {
        this.faces = faces;
        this.breaker = breaker;
    }

    /**
     * @param chapter the chapter the scene belongs to
     * @param pictureFile where the scene's picture lies, if it has one
     * @throws IOException if the picture cannot be read
     */
    public SceneDrawing draw(
            Scene scene, Language language, Optional<String> chapter, int index, int scenes, Optional<Path> pictureFile)
            throws IOException {
        return new Sheet(scene, language, new Margins(chapter, index, scenes, isSigned(scene, pictureFile)))
                .draw(pictureFile);
    }

    private static boolean isSigned(Scene scene, Optional<Path> picture) {
        return scene.layout() == Layout.END && picture.isEmpty();
    }

    private final class Sheet {

        private final Scene scene;
        private final Language language;
        private final Margins margins;
        private Optional<MovingPicture> picture = Optional.empty();

        Sheet(Scene scene, Language language, Margins margins) {
            this.scene = scene;
            this.language = language;
            this.margins = margins;
        }

        SceneDrawing draw(Optional<Path> pictureFile) throws IOException {
            if (pictureFile.isPresent()) {
                picture = Optional.of(read(pictureFile.get()));
            }
            var stills =
                    switch (scene.layout()) {
                        case TITLE -> title();
                        case PICTURE ->
                            scene.isPictureAlone()
                                    ? List.of(still(0, g -> {}))
                                    : picture.isPresent() ? beside(Frame.PICTURE.x, 62, 4) : title();
                        case BULLETS -> bullets();
                        case STATEMENT -> statement();
                        case COMPARE -> compare();
                        case END -> end();
                    };
            return new SceneDrawing(stills, picture);
        }

        private MovingPicture read(Path file) throws IOException {
            var place =
                    switch (scene.layout()) {
                        case PICTURE -> Frame.PICTURE;
                        case TITLE, STATEMENT, BULLETS, COMPARE, END -> Frame.SMALL_PICTURE;
                    };
            var type = scene.picture().orElseThrow().type();
            if (scene.isPictureAlone()) {
                var frame = new java.awt.Rectangle(Frame.WIDTH, Frame.HEIGHT);
                return new MovingPicture(Pictures.show(file, type, larger(frame.width), larger(frame.height)), frame);
            }
            return new MovingPicture(Pictures.fill(file, type, larger(place.width), larger(place.height)), place);
        }

        /** What is come close to is drawn larger, so that it stays sharp. Even numbers only. */
        private int larger(int pixels) {
            var zoom = scene.motion()
                    .map(motion -> Math.max(motion.from().zoom(), motion.to().zoom()))
                    .orElse(1.0);
            return (int) Math.round(pixels * Math.min(SHARPEST, zoom) / 2) * 2;
        }

        private List<Still> title() {
            if (picture.isPresent()) {
                return beside(Frame.SMALL_PICTURE.x, 84, 4);
            }
            var title = mincho(text(scene.title()), new Room(1300, 3, 112, 72, 1.34));
            var text = gothic(text(scene.text()), new Room(1200, 2, 40, 32, 1.55));
            return List.of(still(0, g -> {
                Contours.draw(g, seed(), 1500, 300, 620, 13);
                stack(g, title, text, Frame.MARGIN);
            }));
        }

        /** Title and text in the column left of a picture. */
        private List<Still> beside(int pictureX, double largest, int lines) {
            var width = pictureX - Frame.MARGIN - 56;
            var title = mincho(text(scene.title()), new Room(width, lines, largest, 44, 1.36));
            var text = gothic(text(scene.text()), new Room(width, 4, 36, 28, 1.6));
            return List.of(still(0, g -> stack(g, title, text, Frame.MARGIN)));
        }

        private List<Still> bullets() {
            var width = picture.isPresent() ? Frame.SMALL_PICTURE.x - Frame.MARGIN - 48 : Frame.RIGHT - Frame.MARGIN;
            var title = mincho(text(scene.title()), new Room(width, 2, picture.isPresent() ? 58 : 80, 44, 1.32));
            var items = scene.bullets().in(language).stream()
                    .map(item -> gothic(item, new Room(width - 84, 2, picture.isPresent() ? 42 : 58, 32, 1.4)))
                    .toList();
            var list = new BulletPath(items);
            var ruleY = Frame.TOP + title.height() + 42;
            var stills = new ArrayList<Still>();
            for (var shown = 1; shown <= Math.max(1, items.size()); shown++) {
                var count = shown;
                stills.add(still(items.size() < 2 ? 0 : 0.78 * (shown - 1) / items.size(), g -> {
                    if (picture.isEmpty()) {
                        Contours.draw(g, seed(), 1700, 620, 420, 9);
                    }
                    title.draw(g, Palette.INK, Frame.MARGIN, Frame.TOP);
                    Canvas.rule(g, Palette.INK, 2, Frame.MARGIN, ruleY, width);
                    list.draw(g, Frame.MARGIN, ruleY + 30, Frame.BOTTOM, count);
                }));
            }
            return stills;
        }

        private List<Still> statement() {
            if (picture.isPresent()) {
                return beside(Frame.SMALL_PICTURE.x, 76, 5);
            }
            var title = mincho(text(scene.title()), new Room(1440, 3, 108, 64, 1.42));
            var text = gothic(text(scene.text()), new Room(1300, 2, 40, 32, 1.55));
            var none = gothic("", new Room(1300, 2, 40, 32, 1.55));
            Consumer<Graphics2D> ground = g -> Contours.draw(g, seed(), 1620, 250, 560, 12);
            return List.of(
                    still(0, ground.andThen(g -> stack(g, title, none, Frame.MARGIN, title, text))),
                    still(0.22, ground.andThen(g -> {
                        title.mark(g, Palette.APRICOT, Frame.MARGIN, top(title, text));
                        stack(g, title, text, Frame.MARGIN);
                    })));
        }

        private List<Still> compare() {
            var title = mincho(text(scene.title()), new Room(Frame.RIGHT - Frame.MARGIN, 2, 80, 44, 1.32));
            var top = Frame.TOP + (title.lines().isEmpty() ? 0 : title.height() + 64);
            var gap = 112;
            var width = (Frame.RIGHT - Frame.MARGIN - gap) / 2;
            var stills = new ArrayList<Still>();
            for (var shown = 1; shown <= scene.columns().size(); shown++) {
                var count = shown;
                stills.add(still(shown == 1 ? 0 : 0.4, g -> {
                    title.draw(g, Palette.INK, Frame.MARGIN, Frame.TOP);
                    for (var i = 0; i < count; i++) {
                        column(g, i, new Rectangle(Frame.MARGIN + i * (width + gap), (int) top, width, (int)
                                (Frame.BOTTOM - top)));
                    }
                }));
            }
            picture = Optional.empty();
            return stills;
        }

        private void column(Graphics2D g, int index, Rectangle place) {
            var column = scene.columns().get(index);
            var colour = index == 0 ? Palette.LINE_STRONG : Palette.PINE;
            Canvas.rule(g, colour, index == 0 ? 3 : 6, place.x, place.y, place.width);
            var head = bold(text(column.title()), new Room(place.width, 1, 42, 28, 1.3));
            head.draw(g, index == 0 ? Palette.INK_SOFT : Palette.PINE, place.x, place.y + 34.0);
            var y = place.y + 34 + head.height() + 44;
            for (var item : column.bullets().in(language)) {
                var block = gothic(item, new Room(place.width, 2, 56, 32, 1.38));
                block.draw(g, index == 0 ? Palette.INK_SOFT : Palette.INK, place.x, y);
                y += block.height() + 34;
                Canvas.rule(g, Palette.LINE, 1.5, place.x, y, place.width);
                y += 34;
            }
        }

        private List<Still> end() {
            if (picture.isPresent()) {
                return beside(Frame.SMALL_PICTURE.x, 76, 4);
            }
            var title = mincho(text(scene.title()), new Room(1300, 2, 104, 60, 1.34));
            var text = gothic(text(scene.text()), new Room(1200, 3, 42, 32, 1.55));
            return List.of(still(0, g -> {
                Contours.draw(g, seed(), Frame.WIDTH / 2.0, 520, 560, 14);
                centred(g, title, text);
            }));
        }

        private Still still(double at, Consumer<Graphics2D> content) {
            Consumer<Graphics2D> all = g -> {
                content.accept(g);
                picture.ifPresent(each -> each.draw(g, scene.motion().map(Storyboard.Motion::from)));
            };
            var sheet = Canvas.sheet(faces, margins, all);
            if (scene.isPictureAlone()) {
                // It hides the margins here as it does in the clip.
                var g = sheet.createGraphics();
                picture.ifPresent(each -> each.draw(g, scene.motion().map(Storyboard.Motion::from)));
                g.dispose();
            }
            return new Still(sheet, at);
        }

        private void stack(Graphics2D g, TextBlock title, TextBlock text, double x) {
            stack(g, title, text, x, title, text);
        }

        /** Title above text, centred in height as the given pair would be. */
        private void stack(
                Graphics2D g, TextBlock title, TextBlock text, double x, TextBlock asTitle, TextBlock asText) {
            var y = top(asTitle, asText);
            title.draw(g, Palette.INK, x, y);
            if (!text.lines().isEmpty()) {
                var below = y + title.height() + 54;
                text.draw(g, Palette.INK_SOFT, x, below);
            }
        }

        private double top(TextBlock title, TextBlock text) {
            var height = title.height() + (text.lines().isEmpty() ? 0 : 54 + text.height());
            return (Frame.TOP + Frame.BOTTOM - height) / 2;
        }

        private void centred(Graphics2D g, TextBlock title, TextBlock text) {
            var y = top(title, text) + 36;
            Canvas.mark(g, Frame.WIDTH / 2.0 - 40, y - 136, 80);
            y = centredLines(g, title, Palette.INK, y);
            centredLines(g, text, Palette.INK_SOFT, y + 46);
        }

        private double centredLines(Graphics2D g, TextBlock block, Color colour, double y) {
            for (var i = 0; i < block.lines().size(); i++) {
                var line = new TextBlock(List.of(block.lines().get(i)), block.type(), block.leading());
                line.draw(g, colour, (Frame.WIDTH - line.width()) / 2, y + i * block.leading());
            }
            return y + block.height();
        }

        private long seed() {
            return 31L * margins.scenes() + margins.index() * 7L + 5;
        }

        private String text(dev.michi.shared.LocalizedText text) {
            return text.in(language);
        }

        private TextBlock mincho(String text, Room room) {
            return fit(text, faces::mincho, room);
        }

        private TextBlock gothic(String text, Room room) {
            return fit(text, faces::gothic, room);
        }

        private TextBlock bold(String text, Room room) {
            return fit(text, faces::gothicBold, room);
        }

        private TextBlock fit(String text, DoubleFunction<Font> face, Room room) {
            return TextBlock.fit(text, language, face, breaker, room);
        }
    }

    /** The picture a viewer sees before playing: the last still of the scene, as a smaller image. */
    public static BufferedImage poster(BufferedImage still) {
        var poster = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        var g = poster.createGraphics();
        try {
            Canvas.sharpen(g);
            g.drawImage(still.getScaledInstance(1280, 720, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        } finally {
            g.dispose();
        }
        return poster;
    }
}
