package dev.michi.media.cutting;

import dev.michi.media.Cut.Box;
import dev.michi.media.CutOptions;
import dev.michi.media.CutOptions.Fast;
import dev.michi.media.CutOptions.LowerThird;
import dev.michi.media.CutOptions.Poster;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Options of a cut, one after the other. */
public record Options(CutOptions build) {

    public static Options plain() {
        return new Options(CutOptions.NONE);
    }

    public Options crop(Box box) {
        return with(Optional.of(box), build.fast(), build.titleCard(), build.endCard(), build.lowerThird());
    }

    public Options fast(Fast... fast) {
        return with(build.crop(), List.of(fast), build.titleCard(), build.endCard(), build.lowerThird());
    }

    public Options titleCard() {
        return with(build.crop(), build.fast(), true, build.endCard(), build.lowerThird());
    }

    public Options endCard(LocalizedText text) {
        return with(build.crop(), build.fast(), build.titleCard(), Optional.of(text), build.lowerThird());
    }

    public Options lowerThird(LowerThird strip) {
        return with(build.crop(), build.fast(), build.titleCard(), build.endCard(), Optional.of(strip));
    }

    private Options with(
            Optional<Box> crop,
            List<Fast> fast,
            boolean title,
            Optional<LocalizedText> end,
            Optional<LowerThird> strip) {
        return new Options(new CutOptions(
                crop, fast, title, end, strip, build.poster(), build.lessNoise(), build.burntCaptions()));
    }

    public Options poster(Poster poster) {
        return new Options(new CutOptions(
                build.crop(),
                build.fast(),
                build.titleCard(),
                build.endCard(),
                build.lowerThird(),
                poster,
                build.lessNoise(),
                build.burntCaptions()));
    }

    public Options lessNoise() {
        return new Options(new CutOptions(
                build.crop(),
                build.fast(),
                build.titleCard(),
                build.endCard(),
                build.lowerThird(),
                build.poster(),
                true,
                build.burntCaptions()));
    }

    public Options burntCaptions() {
        return new Options(new CutOptions(
                build.crop(),
                build.fast(),
                build.titleCard(),
                build.endCard(),
                build.lowerThird(),
                build.poster(),
                build.lessNoise(),
                true));
    }
}
