package dev.michi.catalog.pack;

import java.util.HashMap;
import java.util.Map;

/** What all readers of one pack share: its files, what is wrong so far, ids already taken, links to check at the end. */
final class Reading {

    private final PackFiles files;
    private final Mistakes mistakes;
    private final Attachments attachments;
    private final PortalLinks links;
    private final Neighbours neighbours;
    private final Map<String, Place> ids = new HashMap<>();

    Reading(PackFiles files, Mistakes mistakes, Neighbours neighbours) {
        this.files = files;
        this.mistakes = mistakes;
        this.neighbours = neighbours;
        this.attachments = new Attachments(files, mistakes);
        this.links = new PortalLinks(mistakes);
    }

    PackFiles files() {
        return files;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    Attachments attachments() {
        return attachments;
    }

    PortalLinks links() {
        return links;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Reports an id that another of its kind already has, in this pack or in the portal. */
    void claim(Kind kind, String id, Place place) {
        var earlier = ids.putIfAbsent(kind + " " + id, place);
        if (earlier != null) {
            mistakes.add(place, "catalog.mistake.id-twice", id, earlier);
        } else if (neighbours.has(kind, id)) {
            mistakes.add(place, "catalog.mistake.id-taken", id);
        }
    }

    /** What ids are unique among. */
    enum Kind {
        MODULE,
        MODULE_SLUG,
        UNIT,
        TRAIL,
        TRAIL_SLUG,
        CLIP
    }
}
