package dev.michi.media;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ClipDocument.RenditionFile;
import dev.michi.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of a clip are asked for. Addresses have the fingerprint in them, so that browsers may keep the files. */
record ClipAddresses(ClipDocument clip) {

    Clip.Ready ready(Language language, Rendition made) {
        var folder = folder(language, made);
        var sources = made.files().stream()
                .filter(file -> file.height() > 0)
                .sorted(Comparator.comparingInt(RenditionFile::height).reversed())
                .map(file -> new Clip.Source(folder + file.name(), MediaTypes.of(file.name()), file.height()))
                .toList();
        var captions = List.of(language, language.other()).stream()
                .filter(each -> made.file(ClipDocument.captionsName(each)).isPresent())
                .map(each -> new Clip.Captions(each, folder + ClipDocument.captionsName(each)))
                .toList();
        return new Clip.Ready(
                new ClipId(clip.id()),
                language,
                made.title(),
                ClipDocument.length(made.seconds()),
                made.script().cues(),
                made.script().chapters(),
                sources,
                captions,
                folder + "poster.jpg",
                made.file(ClipDocument.THUMBNAILS).map(file -> folder + file.name()),
                made.file(ClipDocument.STREAM).map(file -> folder + file.name()));
    }

    /** What can be taken away: films with captions in the picture. */
    List<Clip.Captions> downloads() {
        return Stream.of(Language.values())
                .flatMap(language -> clip
                        .rendition(language)
                        .filter(made ->
                                made.file(ClipDocument.captionedName(language)).isPresent())
                        .map(made -> new Clip.Captions(
                                language, folder(language, made) + ClipDocument.captionedName(language)))
                        .stream())
                .toList();
    }

    private String folder(Language language, Rendition made) {
        return "/media/clips/" + clip.id() + "/" + language.tag() + "/" + made.fingerprint() + "/";
    }
}
