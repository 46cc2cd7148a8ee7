package dev.michi.catalog.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links of the form {@code michi:<module>} and {@code michi:<module>/<unit>}. Their targets are checked when all are known. */
final class PortalLinks {

    static final String SCHEME = "michi:";

    private final Mistakes mistakes;
    private final List<Link> links = new ArrayList<>();

    PortalLinks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    private record Link(Place place, String module, Optional<String> unit) {}

    /** The address in the portal. */
    String resolve(String link, Place place) {
        var target = link.substring(SCHEME.length());
        int slash = target.indexOf('/');
        links.add(
                slash < 0
                        ? new Link(place, target, Optional.empty())
                        : new Link(place, target.substring(0, slash), Optional.of(target.substring(slash + 1))));
        return "/modules/" + target;
    }

    /** @param units the units' slugs by the slug of their module */
    void check(Map<String, ? extends Collection<String>> units) {
        for (var link : links) {
            var slugs = units.get(link.module());
            if (slugs == null) {
                unknown(link.place(), SCHEME + link.module(), link.module(), units.keySet());
            } else if (link.unit().isPresent() && !slugs.contains(link.unit().get())) {
                unknown(
                        link.place(),
                        SCHEME + link.module() + "/" + link.unit().get(),
                        link.unit().get(),
                        slugs);
            }
        }
    }

    private void unknown(Place place, String link, String word, Collection<String> known) {
        Suggestion.near(word, known)
                .ifPresentOrElse(
                        near -> mistakes.add(place, "catalog.mistake.link-target-near", link, near),
                        () -> mistakes.add(place, "catalog.mistake.link-target", link));
    }
}
