package dev.michi.media.ffmpeg;

import java.util.Optional;
import java.util.regex.Pattern;

/** How loud something is, as the loudnorm filter measures it (EBU R 128). Numbers as ffmpeg wrote them. */
public record Loudness(String integrated, String truePeak, String range, String threshold, String offset) {

    private static final double SILENCE = -70;
    private static final double LEAST_RANGE = 0.1;

    /** Collects what the filter logs at the end of its run. */
    public static final class Listener {

        private static final Pattern VALUE = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"(-?(?:[0-9.]+|inf))\"");

        private final java.util.Map<String, String> values = new java.util.concurrent.ConcurrentHashMap<>();

        public void line(String line) {
            var matcher = VALUE.matcher(line);
            // What the filter says comes as one message of many lines.
            while (matcher.find()) {
                values.put(matcher.group(1), matcher.group(2));
            }
        }

        /** To the filter 0 means that nobody has measured, and it would work out the gain as it goes: too late after a card. */
        private static String range(String measured) {
            return Double.parseDouble(measured) < LEAST_RANGE ? Double.toString(LEAST_RANGE) : measured;
        }

        /** Empty for silence, which nothing makes louder. */
        public Optional<Loudness> heard() {
            var integrated = values.getOrDefault("input_i", "-inf");
            if (integrated.endsWith("inf") || Double.parseDouble(integrated) <= SILENCE) {
                return Optional.empty();
            }
            return Optional.of(new Loudness(
                    integrated,
                    values.getOrDefault("input_tp", "0"),
                    range(values.getOrDefault("input_lra", "0")),
                    values.getOrDefault("input_thresh", "-70"),
                    values.getOrDefault("target_offset", "0")));
        }
    }
}
