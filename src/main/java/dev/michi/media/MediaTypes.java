package dev.michi.media;

import java.util.Locale;
import java.util.Map;

/** Which kinds of files Michi stores, by the end of their names. */
public final class MediaTypes {

    public static final String SVG = "image/svg+xml";
    public static final String WEBP = "image/webp";
    public static final String AVIF = "image/avif";
    public static final String HLS = "application/vnd.apple.mpegurl";
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("svg", SVG),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", WEBP),
            Map.entry("avif", AVIF),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4s", "video/mp4"),
            Map.entry("m3u8", HLS),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("vtt", "text/vtt;charset=UTF-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("csv", "text/csv;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private MediaTypes() {}

    /** The media type of a file with this name; {@link #UNKNOWN} if it is none of ours. */
    public static String of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }

    /** Whether a browser shows it in a page; all else is offered as a download. */
    public static boolean isShownInPages(String type) {
        return type.startsWith("image/")
                || type.startsWith("video/")
                || type.equals(HLS)
                || type.startsWith("audio/")
                || type.startsWith("text/vtt");
    }
}
