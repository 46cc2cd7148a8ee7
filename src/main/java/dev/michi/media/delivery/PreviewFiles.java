package dev.michi.media.delivery;

import dev.michi.media.Previews;
import dev.michi.media.RecordingId;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pictures and sound of a recording, for its author and for publishers. */
@RestController
class PreviewFiles {

    private final Previews previews;
    private final SignedIn signedIn;

    PreviewFiles(Previews previews, SignedIn signedIn) {
        this.previews = previews;
        this.signedIn = signedIn;
    }

    @GetMapping("/media/recordings/{id}/{name}")
    void file(
            @PathVariable String id,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        signedIn.require(Permission.WRITE);
        var file = Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> previews.findFile(new RecordingId(valid), name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileResponse.send(request, response, file);
    }
}
