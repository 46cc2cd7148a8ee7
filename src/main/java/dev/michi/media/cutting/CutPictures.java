package dev.michi.media.cutting;

import static dev.michi.media.cutting.Chains.decimal;

import dev.michi.media.CutOptions;
import dev.michi.media.cutting.CutPlan.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pictures of a clip. Everything that hides happens before anything is laid over or the sizes part, so that no rendition
 * can go without.
 */
final class CutPictures {

    private static final double FADE_SECONDS = 0.4;

    private final Chains chains;
    private final CutPlan plan;
    private final CutStills stills;
    private final Cover cover;
    private final Colours colours;

    CutPictures(Chains chains, CutPlan plan, CutStills stills, Colours colours) {
        this.chains = chains;
        this.plan = plan;
        this.stills = stills;
        this.cover = new Cover(chains, plan);
        this.colours = colours;
    }

    List<String> sizes() {
        var parts = new ArrayList<String>();
        for (var i = 0; i < plan.parts().size(); i++) {
            parts.add(part(i, plan.parts().get(i)));
        }
        var whole = ended(begun(named(chains.concat(parts, "v=1:a=0"))));
        var sizes = plan.sizes();
        var streams = new ArrayList<String>();
        for (var i = 0; i < sizes.size(); i++) {
            var last = i + 1 == sizes.size();
            var out = chains.next();
            var rest = last ? "" : chains.next();
            var scale = i == 0
                    ? ""
                    : "scale=%d:%d:flags=bicubic,setsar=1,"
                            .formatted(sizes.get(i).width(), sizes.get(i).height());
            chains.add("[%s]%s%s"
                    .formatted(whole, scale, last ? "null[" + out + "]" : "split[" + out + "][" + rest + "]"));
            streams.add(out);
            whole = rest;
        }
        return streams;
    }

    private String part(int input, Part part) {
        var faster =
                part.isFast() ? "setpts=PTS/%s,".formatted(decimal(part.piece().speed())) : "";
        var deinterlaced = plan.details().interlaced() ? "bwdif=mode=send_frame," : "";
        // The picture that stands at the start may have come long before it; the last one stands to the end.
        var out = chains.begin(("[%d:%d]%s%sfps=%s:start_time=0,%s,setsar=1,format=yuv420p%s,"
                        + "tpad=stop_mode=clone:stop=-1,trim=end_frame=%d,setpts=PTS-STARTPTS")
                .formatted(
                        input,
                        plan.details().picture(),
                        deinterlaced,
                        faster,
                        plan.rate(),
                        colours.scaled(plan.details(), plan.whole()),
                        window(),
                        part.pictures()));
        var filled = cover.filled(out, part.piece());
        return cover.blurred(filled, part.piece());
    }

    private String window() {
        if (plan.cut().options().crop().isEmpty()) {
            return "";
        }
        var whole = plan.whole();
        var size = plan.largest();
        return ",crop=%d:%d:%d:%d"
                .formatted(
                        size.width(),
                        size.height(),
                        Math.min(
                                whole.width() - size.width(), even(plan.window().x() * whole.width())),
                        Math.min(
                                whole.height() - size.height(),
                                even(plan.window().y() * whole.height())));
    }

    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    /** The strip that names somebody, where its seconds are shown. */
    private String named(String film) {
        var strip = plan.cut().options().lowerThird();
        if (strip.isEmpty() || stills.lowerThird().isEmpty()) {
            return film;
        }
        var shown = plan.time().places(strip.get().from(), strip.get().to());
        if (shown.isEmpty()) {
            return film;
        }
        var when = shown.stream()
                .map(each -> "between(t,%s,%s)"
                        .formatted(
                                decimal(each.from() - plan.time().lead()),
                                decimal(each.to() - plan.time().lead())))
                .collect(Collectors.joining("+"));
        var picture = chains.begin("[%d:v]%s,format=yuva420p"
                .formatted(stills.input(stills.lowerThird().get(), plan), CutStills.TO_VIDEO));
        return chains.of(film, picture, "overlay=0:H-h:format=yuv420:enable='%s',format=yuv420p".formatted(when));
    }

    /** The title stands still, then the film comes through it. */
    private String begun(String film) {
        if (stills.titleCard().isEmpty()) {
            return film;
        }
        var card = card(stills.input(stills.titleCard().get(), plan), plan.leadPictures() + fadePictures());
        return faded(card, timed(film, ""), plan.leadPictures());
    }

    private String ended(String film) {
        if (stills.endCard().isEmpty()) {
            return film;
        }
        var card = card(stills.input(stills.endCard().get(), plan), plan.tailPictures());
        var longer = timed(film, "tpad=stop_mode=clone:stop=%d,".formatted(fadePictures()));
        return faded(longer, card, plan.leadPictures() + plan.filmPictures());
    }

    private String card(int input, int pictures) {
        return chains.begin("[%d:v]%s,format=yuv420p,loop=loop=%d:size=1,setpts=N*%d/%d/TB,%s,trim=end_frame=%d"
                .formatted(input, CutStills.TO_VIDEO, pictures, plan.rateUnder(), plan.rateOver(), steady(), pictures));
    }

    private String timed(String film, String longer) {
        return chains.then(film, longer + steady());
    }

    private String steady() {
        return "fps=%s,setsar=1,settb=%d/%d".formatted(plan.rate(), plan.rateUnder(), plan.rateOver());
    }

    private String faded(String before, String after, int at) {
        return chains.of(
                before,
                after,
                "xfade=transition=fade:duration=%s:offset=%s,format=yuv420p"
                        .formatted(
                                decimal(fadePictures() * plan.pictureSeconds()), decimal(at * plan.pictureSeconds())));
    }

    private int fadePictures() {
        var least = Math.min(plan.filmPictures(), (int) Math.round(CutOptions.CARD_SECONDS / plan.pictureSeconds()));
        return Math.max(1, Math.min(least, (int) Math.round(FADE_SECONDS / plan.pictureSeconds())));
    }
}
