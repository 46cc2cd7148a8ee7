package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Words by which authors find clips. Every author may put them on: they change nothing that anybody watches. */
@Service
public class ClipTags {

    private static final int MOST = 10;
    private static final int LONGEST = 30;

    private final ClipTagDocuments documents;
    private final ClipDocuments clips;
    private final SignedIn signedIn;

    ClipTags(ClipTagDocuments documents, ClipDocuments clips, SignedIn signedIn) {
        this.documents = documents;
        this.clips = clips;
        this.signedIn = signedIn;
    }

    /** All that are used, in order. */
    public List<String> all() {
        signedIn.require(Permission.WRITE);
        return documents.all();
    }

    /**
     * Puts these in the place of those it had. The same word in other letters is the same tag.
     *
     * @return the tags as they are now; empty if there is no such clip, or they are none: too many, too long
     */
    public Optional<List<String>> put(ClipId clip, List<String> tags) {
        signedIn.require(Permission.WRITE);
        var distinct = new LinkedHashMap<String, String>();
        tags.stream()
                .map(tag -> Normalizer.normalize(tag, Normalizer.Form.NFKC).strip())
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> distinct.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        var wanted = List.copyOf(distinct.values());
        if (wanted.size() > MOST
                || wanted.stream().anyMatch(ClipTags::isNone)
                || clips.find(clip).isEmpty()) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            documents.delete(clip);
        } else {
            documents.save(clip, wanted);
        }
        return Optional.of(wanted);
    }

    private static boolean isNone(String tag) {
        return tag.length() > LONGEST || tag.chars().anyMatch(Character::isISOControl);
    }
}
