package dev.michi.media;

import dev.michi.media.ClipLibrary.Wanted;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which clips somebody looks for. Full-width and capital letters make no difference. */
final class LibrarySearch {

    private LibrarySearch() {}

    static Predicate<ClipDocument> matches(Wanted wanted) {
        var words = List.of(folded(wanted.words()).split("\\s+"));
        return clip -> {
            var text = folded(clip.title().ja() + " " + clip.title().en() + " " + spoken(clip));
            return words.stream().allMatch(text::contains)
                    && wanted.owner()
                            .map(each -> each.value().equals(clip.owner()))
                            .orElse(true)
                    && wanted.captioned()
                            .map(each -> !clip.script(each).cues().isEmpty())
                            .orElse(true);
        };
    }

    private static String spoken(ClipDocument clip) {
        var text = new StringBuilder();
        clip.scripts().values().forEach(script -> script.cues()
                .forEach(cue -> text.append(cue.text()).append(' ')));
        return text.toString();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean hasTag(List<String> tags, Wanted wanted) {
        return wanted.tag()
                .map(tag -> tags.stream().anyMatch(each -> folded(each).equals(folded(tag))))
                .orElse(true);
    }
}
