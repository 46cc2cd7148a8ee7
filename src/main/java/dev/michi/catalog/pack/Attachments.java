package dev.michi.catalog.pack;

import dev.michi.media.MediaFile;
import dev.michi.media.Storyboard.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pictures and downloads that something in the pack refers to. Each file is looked into once. */
final class Attachments {

    private final PackFiles files;
    private final Mistakes mistakes;
    private final Map<String, Optional<MediaFile>> seen = new HashMap<>();
    private final Map<MediaFile, Path> wanted = new LinkedHashMap<>();

    Attachments(PackFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    /** What has to be in the media store for the pack to work. */
    Map<MediaFile, Path> wanted() {
        return Map.copyOf(wanted);
    }

    /** What was looked into and found fine, by its path in the pack. */
    Map<String, MediaFile> byPath() {
        var found = new TreeMap<String, MediaFile>();
        seen.forEach((path, file) -> file.ifPresent(it -> found.put(path, it)));
        return found;
    }

    /** @param module the folder that {@code assets/} belongs to @param place of the reference */
    Optional<MediaFile> picture(String reference, String module, Place place) {
        return find(reference, module, place).flatMap(path -> {
            if (!FileType.isPicture(path)) {
                mistakes.add(place, "catalog.mistake.not-a-picture", reference, FileType.pictureEndings());
                return Optional.empty();
            }
            return seen.computeIfAbsent(path, any -> look(path, Limits.PICTURE_BYTES));
        });
    }

    Optional<MediaFile> download(String reference, String module, Place place) {
        return find(reference, module, place).flatMap(path -> {
            if (!FileType.isDownload(path)) {
                mistakes.add(place, "catalog.mistake.not-a-download", reference, FileType.downloadEndings());
                return Optional.empty();
            }
            return seen.computeIfAbsent(path, any -> look(path, Limits.DOWNLOAD_BYTES));
        });
    }

    /** @param most seconds */
    Optional<Sound> sound(String reference, String module, Place place, int most) {
        return find(reference, module, place).flatMap(path -> {
            if (!FileType.isSound(path)) {
                mistakes.add(place, "catalog.mistake.not-a-sound", reference);
                return Optional.empty();
            }
            return seen.computeIfAbsent(path, any -> look(path, Limits.SOUND_BYTES))
                    .map(file -> new Sound(file, seconds(path)))
                    .filter(sound -> isShort(sound, most, place));
        });
    }

    private boolean isShort(Sound sound, int most, Place place) {
        if (sound.seconds() > most) {
            mistakes.add(place, "catalog.mistake.sound-too-long", Math.round(sound.seconds()), most);
        }
        return sound.seconds() <= most;
    }

    private double seconds(String path) {
        try {
            return new SoundInspection(files).seconds(path).orElse(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<String> find(String reference, String module, Place place) {
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        if (reference.startsWith("/") || reference.contains("\\") || reference.contains(":") || climbs(reference)) {
            mistakes.add(place, "catalog.mistake.outside", reference);
            return Optional.empty();
        }
        var path = reference.startsWith("assets/") ? module + "/" + reference : reference;
        if (files.has(path)) {
            return Optional.of(path);
        }
        Suggestion.near(path, files.paths())
                .ifPresentOrElse(
                        near -> mistakes.add(place, "catalog.mistake.no-file-near", reference, asWritten(near, module)),
                        () -> mistakes.add(place, "catalog.mistake.no-file", reference));
        return Optional.empty();
    }

    private static String asWritten(String path, String module) {
        return path.startsWith(module + "/assets/") ? path.substring(module.length() + 1) : path;
    }

    private static boolean climbs(String reference) {
        for (var part : reference.split("/", -1)) {
            if (part.equals("..") || part.equals(".") || part.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<MediaFile> look(String path, int most) {
        if (files.size(path) > most) {
            mistakes.add(
                    Place.of(path),
                    "catalog.mistake.file-too-large",
                    PackFiles.kilobytes(files.size(path)),
                    PackFiles.kilobytes(most));
            return Optional.empty();
        }
        var type = new FileInspection(files, mistakes).inspect(path);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var file = new MediaFile(hash(path), name(path), type.get().mediaType(), files.size(path));
        wanted.put(file, files.path(path));
        return Optional.of(file);
    }

    private static String name(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var plain = name.replaceAll("[^A-Za-z0-9.-]+", "-");
        return plain.startsWith("-.") ? "file" + plain.substring(1) : plain;
    }

    private String hash(String path) {
        try (var in = files.open(path)) {
            return sha256(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
