package dev.michi.sharing.page;

import java.util.List;
import java.util.Map;

/**
 * A page of a share in one language.
 *
 * @param files what it shows, by the rest of the address behind the link
 * @param style the style that stands in it, as a content security policy names it
 * @param steps how many steps it has
 * @param clips which clips it shows, with their seconds
 */
record Rendered(Bytes html, Map<String, SharedFile> files, String style, int steps, Map<String, Integer> clips) {

    Rendered {
        files = Map.copyOf(files);
        clips = Map.copyOf(clips);
    }

    /** A page without anything but words. */
    static Rendered words(String html, String style) {
        return new Rendered(Bytes.of(html, "text/html;charset=UTF-8"), Map.of(), style, 0, Map.of());
    }

    /** @param sites that may show the page in a frame */
    String policy(List<String> sites) {
        return "default-src 'none'; script-src 'self'; style-src 'self' " + style + "; img-src 'self' data:;"
                + " media-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors " + (sites.isEmpty() ? "'none'" : String.join(" ", sites));
    }
}
