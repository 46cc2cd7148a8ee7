package dev.michi.media.examining;

import dev.michi.media.Recording.Refusal;
import dev.michi.media.Recording.Sound;
import dev.michi.media.ffmpeg.Untrusted;
import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What ffprobe says of a file's streams, and what follows from it. */
final class Streams {

    private static final Set<String> CODECS =
            Set.of("h264", "hevc", "vp8", "vp9", "av1", "prores", "mpeg4", "h263", "mjpeg");
    private static final Set<String> SOUND_CODECS =
            Set.of("aac", "mp3", "mp2", "opus", "vorbis", "flac", "alac", "ac3", "eac3", "amr_nb", "amr_wb");
    private static final Set<String> WIDE = Set.of("smpte2084", "arib-std-b67");
    private static final Set<String> INTERLACED = Set.of("tt", "bb", "tb", "bt");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})[/:](\\d{1,9})");
    private static final int SMALLEST_SIDE = 16;
    private static final int LONGEST_SIDE = 8192;
    private static final int FULL_RATE = 30;
    private static final double MOST_PICTURES_PER_SECOND = 1000;

    private final JsonNode format;
    private final List<JsonNode> all;
    private final Optional<JsonNode> video;
    private final Optional<JsonNode> audio;

    Streams(JsonNode description) {
        this.format = description.path("format");
        this.all = description.path("streams").valueStream().toList();
        // A cover is a picture, but no moving one.
        this.video = ofType("video")
                .filter(each -> each.path("disposition").path("attached_pic").asInt(0) == 0)
                .min(defaultFirst());
        this.audio = ofType("audio").min(defaultFirst());
    }

    private Stream<JsonNode> ofType(String type) {
        return all.stream().filter(each -> text(each, "codec_type").equals(type));
    }

    private static Comparator<JsonNode> defaultFirst() {
        return Comparator.comparingInt(
                each -> -each.path("disposition").path("default").asInt(0));
    }

    Optional<Refusal> refusal() {
        if (all.isEmpty()) {
            return Optional.of(Refusal.NOT_A_VIDEO);
        }
        if (video.isEmpty()) {
            return Optional.of(Refusal.NO_PICTURE);
        }
        if (!CODECS.contains(codec())) {
            return Optional.of(Refusal.CODEC);
        }
        if (audio.isPresent() && !isKnownSound(text(audio.get(), "codec_name"))) {
            return Optional.of(Refusal.SOUND_CODEC);
        }
        var width = width();
        var height = height();
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > Untrusted.MOST_PIXELS) {
            return Optional.of(Refusal.TOO_LARGE_PICTURE);
        }
        // Headers that say nothing of the size belong to pictures that cannot be unpacked.
        return width == 0 || height == 0
                ? Optional.of(Refusal.DAMAGED)
                : Optional.of(Refusal.TOO_SMALL_PICTURE)
                        .filter(small -> width < SMALLEST_SIDE || height < SMALLEST_SIDE);
    }

    private static boolean isKnownSound(String codec) {
        return SOUND_CODECS.contains(codec) || codec.startsWith("pcm_");
    }

    List<Integer> wanted() {
        return Stream.concat(video.stream(), audio.stream()).map(Streams::index).toList();
    }

    int picture() {
        return index(theVideo());
    }

    Optional<Sound> sound() {
        return audio.map(each -> new Sound(
                text(each, "codec_name"),
                each.path("channels").asInt(0),
                (int) number(each, "sample_rate"),
                index(each)));
    }

    String codec() {
        return text(theVideo(), "codec_name");
    }

    /** ffprobe names a family, {@code mov,mp4,…}: the first one stands for it. */
    String container() {
        return text(format, "format_name").split(",", 2)[0];
    }

    double declaredSeconds() {
        return number(format, "duration");
    }

    double start() {
        return number(format, "start_time");
    }

    /** As a viewer sees it: pixels made square, turned as the camera was held. */
    Dimension uprightSize() {
        var width = (int) Math.max(1, Math.round(width() * pixelAspect()));
        return isTurned() ? new Dimension(height(), width) : new Dimension(width, height());
    }

    private double pixelAspect() {
        var aspect = fraction(text(theVideo(), "sample_aspect_ratio"));
        return aspect > 0.1 && aspect < 10 ? aspect : 1;
    }

    private boolean isTurned() {
        var rotation = theVideo()
                .path("side_data_list")
                .valueStream()
                .mapToDouble(each -> each.path("rotation").asDouble(0))
                .filter(each -> each != 0)
                .findFirst()
                .orElse(0);
        return Math.round(Math.abs(rotation) / 90) % 2 == 1;
    }

    /** Pictures a second; 30 where they come as they please. */
    String rate() {
        var rate = text(theVideo(), "avg_frame_rate");
        return isVariable() ? FULL_RATE + "/1" : rate.replace(':', '/');
    }

    boolean isVariable() {
        var mean = fraction(text(theVideo(), "avg_frame_rate"));
        var base = fraction(text(theVideo(), "r_frame_rate"));
        // Of interlaced pictures, the base counts the fields.
        var fields = isInterlaced() && Math.abs(base / mean - 2) < 0.1;
        return mean < 1 || mean > MOST_PICTURES_PER_SECOND || (Math.abs(base / mean - 1) > 0.02 && !fields);
    }

    boolean isInterlaced() {
        return INTERLACED.contains(text(theVideo(), "field_order"));
    }

    boolean isWide() {
        return WIDE.contains(text(theVideo(), "color_transfer"));
    }

    private int width() {
        return theVideo().path("width").asInt(0);
    }

    private int height() {
        return theVideo().path("height").asInt(0);
    }

    private JsonNode theVideo() {
        return video.orElseThrow();
    }

    private static int index(JsonNode stream) {
        return stream.path("index").asInt(0);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static double number(JsonNode node, String name) {
        var text = text(node, name);
        return text.matches("-?\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    private static double fraction(String text) {
        var matcher = FRACTION.matcher(text);
        return matcher.matches() && Integer.parseInt(matcher.group(2)) > 0
                ? Double.parseDouble(matcher.group(1)) / Integer.parseInt(matcher.group(2))
                : 0;
    }
}
