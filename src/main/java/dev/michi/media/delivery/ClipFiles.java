package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.media.Media.StoredFile;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.platform.FileDelivery;
import dev.michi.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of clips, for whoever may learn and watch the clip. */
@Component
class ClipFiles implements FileDelivery {

    private static final String FOLDER = "/media/clips/";
    private static final String POSTER = "poster.jpg";
    private static final Pattern ADDRESS =
            Pattern.compile("([a-z][a-z0-9-]{1,63})/(ja|en)/([a-z0-9]{1,64})/([a-z0-9.-]{1,80})");

    private final Media media;
    private final SignedIn signedIn;

    ClipFiles(Media media, SignedIn signedIn) {
        this.media = media;
        this.signedIn = signedIn;
    }

    @Override
    public boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith(FOLDER)) {
            return false;
        }
        var person = signedIn.require(Permission.LEARN);
        var file = find(path.substring(FOLDER.length()), request, person);
        if (file.isPresent()) {
            FileResponse.send(request, response, file.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    private Optional<StoredFile> find(String address, HttpServletRequest request, Person person) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var clip = new ClipId(parts.group(1));
        var language = Language.ofTag(parts.group(2));
        return names(parts.group(4), request)
                .flatMap(name -> media.findFile(clip, language, parts.group(3), name, person).stream())
                .findFirst();
    }

    /** Whoever understands AVIF or WebP gets the poster in it, under the same address: a fifth, a third of the bytes. */
    private static Stream<String> names(String name, HttpServletRequest request) {
        if (!name.equals(POSTER)) {
            return Stream.of(name);
        }
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        var smaller = Stream.of("avif", "webp")
                .filter(each -> accepted.contains("image/" + each))
                .map(each -> "poster." + each);
        return Stream.concat(smaller, Stream.of(POSTER));
    }
}
