package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.authoring.DraftId;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;

/** What one can do with a version by its address: read it, or compare from it or up to it. */
record VersionLinks(DraftId id, QueryParameters query, Words words) {

    static final String OPEN = "open";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** @param several one alone has nothing to be compared with */
    Markup markup(String hash, boolean several) {
        return all(
                link(OPEN, OPEN + "=" + hash, hash),
                when(
                        several,
                        () -> each(List.of(FROM, TO), side -> link(side, side + "=" + hash + other(side), hash))));
    }

    private Markup link(String name, String wish, String hash) {
        var address = DraftRoute.desk(id) + "/versions?" + wish;
        return el(
                "a",
                href(address),
                isOn(name, hash) ? attr("aria-current", "true") : Markup.NONE,
                text(words.say("authoring.versions." + name)));
    }

    /** The other side stays as it was chosen. */
    private String other(String side) {
        var other = side.equals(FROM) ? TO : FROM;
        return query.getSingleParameter(other)
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .map(hash -> "&" + other + "=" + hash)
                .orElse("");
    }

    private boolean isOn(String name, String hash) {
        return query.getSingleParameter(name).filter(hash::equals).isPresent();
    }
}
