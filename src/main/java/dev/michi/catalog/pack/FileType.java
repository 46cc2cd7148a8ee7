package dev.michi.catalog.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of files a pack may hand to learners. */
enum FileType {
    SVG("svg", "image/svg+xml", true, false),
    PNG("png", "image/png", true, true),
    JPG("jpg", "image/jpeg", true, true),
    PDF("pdf", "application/pdf", false, true),
    CSV("csv", "text/csv", false, true),
    TXT("txt", "text/plain", false, true),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, true),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false, true),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, true),
    M4A("m4a", "audio/mp4", false, false);

    private final String ending;
    private final String mediaType;
    private final boolean picture;
    private final boolean download;

    FileType(String ending, String mediaType, boolean picture, boolean download) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.picture = picture;
        this.download = download;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var plain = ending.equals("jpeg") ? "jpg" : ending;
        return Arrays.stream(values()).filter(type -> type.ending.equals(plain)).findFirst();
    }

    static boolean isPicture(String path) {
        return of(path).filter(type -> type.picture).isPresent();
    }

    static boolean isDownload(String path) {
        return of(path).filter(type -> type.download).isPresent();
    }

    static boolean isSound(String path) {
        return of(path).filter(type -> type == M4A).isPresent();
    }

    static String pictureEndings() {
        return endings(type -> type.picture);
    }

    static String downloadEndings() {
        return endings(type -> type.download);
    }

    private static String endings(Predicate<FileType> wanted) {
        return Arrays.stream(values()).filter(wanted).map(type -> type.ending).collect(Collectors.joining(", "));
    }
}
