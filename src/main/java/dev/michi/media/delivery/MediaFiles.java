package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.MediaTypes;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pictures, downloads and clips for whoever may learn. */
@RestController
class MediaFiles {

    private static final String POSTER = "poster.jpg";

    private final MediaStore store;
    private final Media media;
    private final SignedIn signedIn;

    MediaFiles(MediaStore store, Media media, SignedIn signedIn) {
        this.store = store;
        this.media = media;
        this.signedIn = signedIn;
    }

    @GetMapping("/media/files/{hash}/{name}")
    ResponseEntity<Resource> file(@PathVariable String hash, @PathVariable String name) {
        signedIn.require(Permission.LEARN);
        var file = MediaStore.isHash(hash) && MediaStore.safeName(name).equals(name)
                ? store.find(hash).map(path -> new MediaFile(hash, name, MediaTypes.of(name), store.bytes(hash)))
                : Optional.<MediaFile>empty();
        return answer(file);
    }

    @GetMapping("/media/clips/{id}/{language}/{fingerprint}/{name}")
    ResponseEntity<Resource> clip(
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String fingerprint,
            @PathVariable String name,
            HttpServletRequest request) {
        var person = signedIn.require(Permission.LEARN);
        var spoken = Stream.of(Language.values())
                .filter(each -> each.tag().equals(language))
                .findFirst();
        return spoken.filter(each -> Slug.isValid(id))
                .flatMap(each -> Stream.concat(smaller(name, request), Stream.of(name))
                        .flatMap(one -> media.findFile(new ClipId(id), each, fingerprint, one, person).stream())
                        .findFirst())
                .map(stored -> FileResponse.of(stored.file(), stored.path()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whoever understands AVIF or WebP gets the poster in it, under the same address: a fifth, a third of the bytes. */
    private static Stream<String> smaller(String name, HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return Stream.of("avif", "webp")
                .filter(each -> name.equals(POSTER) && accepted.contains("image/" + each))
                .map(each -> "poster." + each);
    }

    private ResponseEntity<Resource> answer(Optional<MediaFile> file) {
        return file.flatMap(each -> store.find(each.hash()).map(path -> FileResponse.of(each, path)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
