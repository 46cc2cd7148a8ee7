package dev.michi.media.cutting;

import dev.michi.media.Cut;
import dev.michi.media.CutOptions.Poster;
import dev.michi.media.cutting.ClipCutter.Words;
import dev.michi.media.drawing.CardArtist;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Pictures that are drawn for a clip, in the size of its largest rendition. They stand behind the pieces among the inputs.
 *
 * @param poster the title card, where it is the poster
 */
record CutStills(Optional<Path> titleCard, Optional<Path> endCard, Optional<Path> lowerThird, Optional<Path> poster) {

    static final CutStills NONE = new CutStills(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** From what Java draws to what video is. */
    static final String TO_VIDEO =
            "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=accurate_rnd+full_chroma_int";

    static CutStills draw(Cut cut, Words words, CutPlan plan, CardArtist artist, Path folder) throws IOException {
        var options = cut.options();
        var size = plan.largest();
        var title = Optional.<Path>empty();
        if (options.showsTitle()) {
            title = write(artist.title(words.title(), size.width(), size.height()), folder.resolve("title.png"));
        }
        var end = Optional.<Path>empty();
        if (options.endCard().isPresent()) {
            var picture = artist.end(options.endCard().get(), size.width(), size.height());
            end = write(picture, folder.resolve("end.png"));
        }
        var strip = Optional.<Path>empty();
        if (options.lowerThird().isPresent()) {
            var picture = artist.lowerThird(options.lowerThird().get().text(), size.width(), size.height());
            strip = write(picture, folder.resolve("strip.png"));
        }
        var isPoster = options.poster().kind() == Poster.Kind.CARD;
        return new CutStills(
                options.titleCard() ? title : Optional.empty(), end, strip, isPoster ? title : Optional.empty());
    }

    private static Optional<Path> write(BufferedImage picture, Path file) throws IOException {
        ImageIO.write(picture, "png", file.toFile());
        return Optional.of(file);
    }

    /** Those that are in the film. */
    java.util.List<Path> files() {
        return Stream.of(titleCard, endCard, lowerThird)
                .flatMap(Optional::stream)
                .toList();
    }

    int input(Path file, CutPlan plan) {
        return plan.parts().size() + files().indexOf(file);
    }
}
