package dev.michi.sharing.page;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.MediaTypes;
import dev.michi.media.ShownClips;
import dev.michi.media.WebPicture;
import dev.michi.media.WebPictures;
import dev.michi.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of one page and their addresses below the link. There are no others: what the page does not show has no address
 * there, and ends with the link.
 */
final class PageFiles {

    private final String base;
    private static final int NAMED = 16;

    private final MediaStore store;
    private final WebPictures pictures;
    private final ShownClips clips;
    private final Map<String, SharedFile> byName = new HashMap<>();

    /** @param base {@code /s/TOKEN/} */
    PageFiles(String base, MediaStore store, WebPictures pictures, ShownClips clips) {
        this.base = base;
        this.store = store;
        this.pictures = pictures;
        this.clips = clips;
    }

    Map<String, SharedFile> byName() {
        return Map.copyOf(byName);
    }

    PictureSize size(MediaFile file) {
        return file.type().equals(MediaTypes.SVG)
                ? store.find(file.hash()).map(PictureSize::ofDrawing).orElse(PictureSize.UNKNOWN)
                : pictures.find(file)
                        .map(picture -> new PictureSize(picture.width(), picture.height()))
                        .orElse(PictureSize.UNKNOWN);
    }

    /** Addresses of its smaller forms with their widths, as {@code srcset} has them; empty where there are none. */
    String smaller(MediaFile file) {
        var name = file.hash().substring(0, NAMED) + "-";
        return pictures.find(file).map(WebPicture::forms).orElse(List.of()).stream()
                .map(form -> put(
                                "f/" + name + form.width() + ".webp",
                                new SharedFile(
                                        name + form.width() + "-" + file.hash(),
                                        MediaTypes.WEBP,
                                        form.bytes(),
                                        form.file(),
                                        ""))
                        + " " + form.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** Empty if it is not there. */
    Optional<String> address(MediaFile file) {
        return store.find(file.hash()).map(path -> {
            var shown = MediaTypes.isShownInPages(file.type());
            return put(
                    "f/" + file.hash().substring(0, NAMED) + "-" + file.name(),
                    new SharedFile(file.hash(), file.type(), file.bytes(), path, shown ? "" : file.name()));
        });
    }

    Optional<ShownClips.Shown> clip(ClipId id, Language language) {
        return clips.find(id, language);
    }

    String address(ShownClips.Shown shown, String name) {
        var file = shown.files().get(name);
        if (file == null) {
            throw new IllegalArgumentException("The clip has no " + name);
        }
        var stored = file.file();
        return put(
                "c/" + shown.clip().id() + "-" + shown.clip().language().tag() + "-"
                        + stored.hash().substring(0, 16) + "-" + name,
                new SharedFile(stored.hash(), stored.type(), stored.bytes(), file.path(), ""));
    }

    private String put(String name, SharedFile file) {
        byName.put(name, file);
        return base + name;
    }
}
