package dev.michi.media.cutting;

import dev.michi.media.ffmpeg.Ffmpeg;
import java.util.ArrayList;
import java.util.List;

/** In what a poster is written beside JPEG, which everybody understands: what this ffmpeg can write, the smallest last. */
final class PosterForms {

    private PosterForms() {}

    /** @param pixels the format of its pixels @param options for ffmpeg */
    record Form(String name, String pixels, List<String> options) {}

    static final Form JPEG = new Form("poster.jpg", "yuvj420p", List.of("-q:v", "3"));

    private static final Form WEBP = new Form("poster.webp", "yuv420p", List.of("-quality", "82"));

    /** Preset 8 takes a fifth of a second; as a still, that is with a twentieth of the memory of a film. */
    private static final Form AVIF = new Form(
            "poster.avif",
            "yuv420p",
            List.of("-c:v", "libsvtav1", "-preset", "8", "-crf", "30", "-svtav1-params", "avif=1"));

    static List<Form> of(Ffmpeg programs) {
        var forms = new ArrayList<Form>();
        if (programs.canWriteWebp()) {
            forms.add(WEBP);
        }
        if (programs.canWriteAvif()) {
            forms.add(AVIF);
        }
        return forms;
    }
}
