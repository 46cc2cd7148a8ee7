package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks ffprobe and ffmpeg about a file that somebody has sent in, within bounds. */
public final class Inspection {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final String ENTRIES = "format=format_name,duration,start_time,nb_streams"
            + ":stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,r_frame_rate,avg_frame_rate"
            + ",field_order,color_space,color_transfer,channels,sample_rate,duration"
            + ":stream_disposition=attached_pic,default:stream_side_data=rotation";

    private final Path ffprobe;
    private final Path ffmpeg;
    private final Path file;
    private final Duration patience;
    private final Cancellation cancellation;
    private final List<String> whitelist;

    /** @param folder the working folder of this inspection */
    public Inspection(Ffmpeg programs, Path file, Path folder, Bounds bounds, Cancellation cancellation)
            throws IOException {
        this(programs, file, folder, bounds, cancellation, Untrusted.ARGUMENTS);
    }

    private Inspection(
            Ffmpeg programs, Path file, Path folder, Bounds bounds, Cancellation cancellation, List<String> whitelist)
            throws IOException {
        this.whitelist = whitelist;
        this.ffprobe = bounds.around(programs.ffprobe(), folder);
        this.ffmpeg = bounds.around(programs.ffmpeg(), folder);
        this.file = file.toAbsolutePath();
        this.patience = bounds.processor().multipliedBy(2);
        this.cancellation = cancellation;
    }

    /** Of a file that is only to be heard. */
    public static Inspection ofSound(Ffmpeg programs, Path file, Path folder, Bounds bounds, Cancellation cancellation)
            throws IOException {
        return new Inspection(programs, file, folder, bounds, cancellation, Untrusted.SOUND);
    }

    /** Format and streams, as ffprobe names things; empty if it is no video at all. */
    public Optional<JsonNode> describe() {
        return attempt(() -> {
            var answer = Tool.read(
                    ffprobe, probing("-of", "json", "-show_entries", ENTRIES), patience, LONGEST_ANSWER, cancellation);
            return JSON.readTree(answer);
        });
    }

    /** The end of the last packet of some streams, from a second on; 0 if there is none. Reads the file to its end. */
    public double end(List<Integer> streams, double from) {
        var end = new double[1];
        attempt(() -> {
            var arguments = probing(
                    "-of",
                    "csv=p=0",
                    "-show_entries",
                    "packet=stream_index,pts_time,duration_time",
                    "-read_intervals",
                    from > 0 ? Math.round(from) + "%" : "%");
            Tool.lines(
                    ffprobe,
                    arguments,
                    patience,
                    line -> end[0] = Math.max(end[0], endOf(line, streams)),
                    cancellation);
            return end;
        });
        return end[0];
    }

    /** Whether a first picture, or the first sound, can be unpacked. */
    public boolean canDecode(int stream, boolean picture) {
        return attempt(() -> {
                    var arguments = new ArrayList<>(List.of("-v", "error", "-nostdin"));
                    arguments.addAll(whitelist);
                    arguments.addAll(List.of("-i", file.toString(), "-map", "0:" + stream));
                    arguments.addAll(
                            picture
                                    ? List.of("-frames:v", "1", "-vf", "scale=16:16,format=gray", "-f", "rawvideo")
                                    : List.of("-t", "0.3", "-ac", "1", "-f", "s16le"));
                    arguments.add("pipe:1");
                    return Tool.read(ffmpeg, arguments, patience, LONGEST_ANSWER, cancellation).length > 0;
                })
                .orElse(false);
    }

    private List<String> probing(String... what) {
        var arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(whitelist);
        arguments.addAll(List.of(what));
        arguments.add("-i");
        arguments.add(file.toString());
        return arguments;
    }

    private static double endOf(String line, List<Integer> streams) {
        var parts = line.split(",");
        if (parts.length < 2 || !isNumber(parts[0]) || !isNumber(parts[1])) {
            return 0;
        }
        if (!streams.contains((int) Double.parseDouble(parts[0]))) {
            return 0;
        }
        return Double.parseDouble(parts[1])
                + (parts.length > 2 && isNumber(parts[2]) ? Double.parseDouble(parts[2]) : 0);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,9})?");
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    /**
     * Empty if the program says that the file is not right.
     *
     * @throws ExceedsBounds if it took more than allowed
     */
    private static <T> Optional<T> attempt(Question<T> question) {
        try {
            return Optional.of(question.ask());
        } catch (Tool.TookTooLong e) {
            throw new ExceedsBounds();
        } catch (Tool.ProgramFailed e) {
            if (e.wasEndedBySystem()) {
                throw new ExceedsBounds();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The program had to be ended. */
    public static final class ExceedsBounds extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
