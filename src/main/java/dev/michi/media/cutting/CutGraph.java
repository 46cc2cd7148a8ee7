package dev.michi.media.cutting;

import dev.michi.media.Cut.Range;
import dev.michi.media.Cut.Style;
import dev.michi.media.Recording.Sound;
import dev.michi.media.cutting.HiddenSteps.Step;
import dev.michi.media.ffmpeg.Loudness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the filter graph of a clip; range i is input i. Everything that hides happens before the sizes part, so that no
 * rendition can go without.
 */
final class CutGraph {

    /** True peak for the encoder to start from: it may overshoot by a part of a decibel, and -1 is the limit. */
    private static final String LOUDNORM = "loudnorm=I=-16:TP=-2:LRA=20";

    /** Colours of the whole picture in so few dots that no letter survives. */
    private static final String DOTS = "32:18";

    private final CutPlan plan;
    private final HiddenSteps hidden;
    private final boolean mapTones;
    private final List<String> chains = new ArrayList<>();
    private int labels;

    /** @param mapTones whether this ffmpeg can bring high dynamic range to what every screen shows */
    CutGraph(CutPlan plan, boolean mapTones) {
        this.plan = plan;
        this.hidden = new HiddenSteps(plan);
        this.mapTones = mapTones;
    }

    /** Joins the pictures of all ranges and gives a stream for each size, largest first. */
    List<String> pictures() {
        var parts = new ArrayList<String>();
        for (var i = 0; i < plan.cut().ranges().size(); i++) {
            parts.add(range(i, plan.cut().ranges().get(i)));
        }
        var sizes = plan.sizes();
        var whole = concat(parts, "v=1:a=0");
        var streams = new ArrayList<String>();
        for (var i = 0; i < sizes.size(); i++) {
            var last = i + 1 == sizes.size();
            var out = next();
            var rest = last ? "" : next();
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

    /** Joins the sound of all ranges and measures how loud it is. */
    String measured(Sound sound) {
        return then(sounds(sound), LOUDNORM + ":print_format=json");
    }

    /** Joins the sound of all ranges, at the loudness that all clips have; silence stays silence. */
    String levelled(Sound sound, Optional<Loudness> loudness) {
        return then(sounds(sound), loudness.map(CutGraph::level).orElse("") + "aresample=48000");
    }

    private static String level(Loudness heard) {
        return "%s:measured_I=%s:measured_TP=%s:measured_LRA=%s:measured_thresh=%s:offset=%s:linear=true,"
                .formatted(
                        LOUDNORM,
                        heard.integrated(),
                        heard.truePeak(),
                        heard.range(),
                        heard.threshold(),
                        heard.offset());
    }

    private String sounds(Sound sound) {
        var parts = new ArrayList<String>();
        for (var i = 0; i < plan.cut().ranges().size(); i++) {
            var out = next();
            // Gaps become silence, so that words stay with their pictures.
            chains.add(("[%d:%d]atrim=start=0,aresample=48000:async=1:first_pts=0,"
                            + "aformat=sample_fmts=fltp:channel_layouts=stereo,apad,atrim=end_sample=%d,asetpts=N/SR/TB[%s]")
                    .formatted(
                            i, sound.stream(), plan.samples(plan.cut().ranges().get(i)), out));
            parts.add(out);
        }
        return concat(parts, "v=0:a=1");
    }

    private String range(int input, Range range) {
        var size = plan.largest();
        var out = next();
        var deinterlaced = plan.details().interlaced() ? "bwdif=mode=send_frame," : "";
        // The picture that stands at the start may have come long before it; the last one stands to the end.
        chains.add(("[%d:%d]%sfps=%s:start_time=0,%s,setsar=1,format=yuv420p,tpad=stop_mode=clone:stop=-1,"
                        + "trim=end_frame=%d,setpts=PTS-STARTPTS[%s]")
                .formatted(
                        input,
                        plan.details().picture(),
                        deinterlaced,
                        plan.rate(),
                        scaled(size),
                        plan.pictures(range),
                        out));
        return blurred(filled(out, hidden.in(range, Style.FILL)), hidden.in(range, Style.BLUR));
    }

    private String scaled(CutPlan.Size size) {
        var scale = "scale=%d:%d:flags=bicubic+accurate_rnd+full_chroma_int".formatted(size.width(), size.height());
        if (plan.details().wide() && mapTones) {
            return scale + ",setparams=color_primaries=bt2020:colorspace=bt2020nc,zscale=t=linear:npl=100,"
                    + "format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv";
        }
        return scale + ":out_color_matrix=bt709:out_range=tv";
    }

    private String filled(String stream, List<Step> steps) {
        return steps.isEmpty() ? stream : then(stream, boxes(steps, "0x202020"));
    }

    /** Lays a picture of few dots over the whole, transparent but for the boxes. */
    private String blurred(String stream, List<Step> steps) {
        if (steps.isEmpty()) {
            return stream;
        }
        var size = plan.largest();
        var ground = next();
        var dots = next();
        var mask = next();
        var layer = next();
        var out = next();
        chains.add("[%s]split=3[%s][%s][%s]".formatted(stream, ground, dots, mask));
        var soft = then(
                dots, "scale=%s:flags=area,scale=%d:%d:flags=bilinear".formatted(DOTS, size.width(), size.height()));
        // White is 235 in video: made full, else a twelfth of what is hidden would shine through.
        var shape = then(mask, "format=gray,lut=y=0," + boxes(steps, "white") + ",lut=y='if(gt(val,100),255,0)'");
        chains.add("[%s][%s]alphamerge[%s]".formatted(soft, shape, layer));
        chains.add("[%s][%s]overlay=format=yuv420,format=yuv420p[%s]".formatted(ground, layer, out));
        return out;
    }

    private static String boxes(List<Step> steps, String colour) {
        return steps.stream()
                .map(step -> String.format(
                        Locale.ROOT,
                        "drawbox=x=%d:y=%d:w=%d:h=%d:color=%s:t=fill:enable='between(t,%.4f,%.4f)'",
                        step.x(),
                        step.y(),
                        step.width(),
                        step.height(),
                        colour,
                        step.from(),
                        step.to()))
                .collect(Collectors.joining(","));
    }

    private String concat(List<String> parts, String kind) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var out = next();
        var inputs = parts.stream().map(each -> "[" + each + "]").collect(Collectors.joining());
        chains.add("%sconcat=n=%d:%s[%s]".formatted(inputs, parts.size(), kind, out));
        return out;
    }

    private String then(String stream, String filters) {
        var out = next();
        chains.add("[%s]%s[%s]".formatted(stream, filters, out));
        return out;
    }

    @Override
    public String toString() {
        return String.join(";", chains);
    }

    private String next() {
        return "s" + labels++;
    }
}
