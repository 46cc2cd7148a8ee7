package dev.michi.media.delivery;

import dev.michi.media.Media.StoredFile;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.MediaTypes;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pictures and downloads for whoever may learn. */
@RestController
class MediaFiles {

    private final MediaStore store;
    private final SignedIn signedIn;

    MediaFiles(MediaStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    @GetMapping("/media/files/{hash}/{name}")
    void file(
            @PathVariable String hash,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        signedIn.require(Permission.LEARN);
        var file = MediaStore.isHash(hash) && MediaStore.safeName(name).equals(name)
                ? store.find(hash)
                        .map(path ->
                                new StoredFile(new MediaFile(hash, name, MediaTypes.of(name), store.bytes(hash)), path))
                : Optional.<StoredFile>empty();
        FileResponse.send(request, response, file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
