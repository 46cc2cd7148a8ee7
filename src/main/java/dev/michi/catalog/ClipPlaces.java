package dev.michi.catalog;

import dev.michi.media.ClipId;
import dev.michi.media.ClipUse;
import dev.michi.media.ClipUses;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the media where clips are shown: in the units of published modules. */
@Component
class ClipPlaces implements ClipUses {

    private final Catalog catalog;

    ClipPlaces(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<ClipUse> of(ClipId clip) {
        return catalog.modules().stream()
                .flatMap(module -> module.units().stream()
                        .filter(unit -> unit.clips().contains(clip))
                        .map(unit -> new ClipUse(
                                module.title(), unit.title(), "/modules/" + module.slug() + "/" + unit.slug())))
                .toList();
    }
}
