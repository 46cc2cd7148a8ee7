package dev.michi.authoring.ui;

import dev.michi.authoring.Authorship;
import dev.michi.authoring.Comments;
import dev.michi.authoring.Companions;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftCheck;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.DraftPreviews;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.Presence;
import dev.michi.authoring.ReadingTime;
import dev.michi.authoring.Stage;
import dev.michi.authoring.Studio;
import dev.michi.authoring.UnitMoves;
import dev.michi.authoring.Versions;
import dev.michi.authoring.Workflow;
import dev.michi.catalog.Catalog;
import dev.michi.learning.Regrading;
import dev.michi.learning.UnitPreviews;
import dev.michi.media.ClipLibrary;
import dev.michi.people.Customers;
import dev.michi.people.People;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The services that the desk and the screens around it ask. */
@Component
record DeskParts(
        Drafts drafts,
        Studio studio,
        Authorship authorship,
        DraftPreviews links,
        DraftCheck check,
        Workflow workflow,
        Versions versions,
        Comments comments,
        ReadingTime time,
        UnitMoves moves,
        Companions companions,
        Presence presence,
        UnitPreviews previews,
        Regrading regrading,
        ClipLibrary clips,
        Catalog catalog,
        People people,
        Customers customers,
        Translations translations,
        Clock clock) {

    /** What is planned for publishing does not change under the plan. */
    boolean locks(Draft draft) {
        return draft.stage() instanceof Stage.Scheduled;
    }

    /** The title of a module from its address; of one that is not there, the address. */
    UnaryOperator<String> moduleTitles(Language language) {
        return slug -> Optional.of(slug)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(address -> catalog.findModule(address).or(() -> catalog.findRetiredModule(address)))
                .map(module -> module.title().in(language))
                .orElse(slug);
    }

    Readership readership(Words words) {
        return new Readership(customers.names(), words);
    }

    /** Who outside gets it, keeps it and loses it when the draft is published. */
    Markup readership(Draft draft, Words words) {
        var live = isLive(draft.id()) ? versions.live(draft.id()) : Optional.<Manuscript>empty();
        return readership(words).notice(live, draft.manuscript());
    }

    /** Whether learners have a version of it. */
    boolean isLive(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(id.module()).isPresent();
            case TRAIL -> catalog.findTrail(id.trail()).isPresent();
        };
    }
}
