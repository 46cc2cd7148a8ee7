package dev.michi.authoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import dev.michi.authoring.DraftId;
import dev.michi.shared.Slug;

/** Which draft an address of the studio is about: {@code studio/modules/m-…}, {@code studio/trails/t-…}. */
final class DraftRoute {

    private DraftRoute() {}

    static DraftId of(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var kind = parameters.get("kind").orElse("").equals("trails") ? DraftId.Kind.TRAIL : DraftId.Kind.MODULE;
        return parameters
                .get("id")
                .filter(Slug::isValid)
                .map(id -> new DraftId(kind, id))
                .orElseThrow(NotFoundException::new);
    }

    /** Where it is written. */
    static String desk(DraftId id) {
        return "/studio/" + id.kind().key() + "s/" + id.id();
    }
}
