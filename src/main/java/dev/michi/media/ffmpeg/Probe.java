package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ffprobe says about a video file.
 *
 * @param height of the picture in pixels; 0 without one
 * @param audioCodec empty without sound
 */
public record Probe(double seconds, int width, int height, String videoCodec, String audioCodec) {

    /** @throws IOException if it is no video */
    public static Probe of(Ffmpeg programs, Path file) throws IOException {
        var answer = Tool.ask(
                programs.ffprobe(),
                "-v",
                "error",
                "-of",
                "json",
                "-show_entries",
                "format=duration:stream=codec_type,codec_name,width,height",
                file.toString());
        var json = new JsonMapper().readTree(answer);
        var width = 0;
        var height = 0;
        var video = "";
        var audio = "";
        for (var stream : json.path("streams")) {
            if (stream.path("codec_type").asString("").equals("video")) {
                width = stream.path("width").asInt(0);
                height = stream.path("height").asInt(0);
                video = stream.path("codec_name").asString("");
            } else {
                audio = stream.path("codec_name").asString("");
            }
        }
        var seconds = Double.parseDouble(json.path("format").path("duration").asString("0"));
        return new Probe(seconds, width, height, video, audio);
    }
}
