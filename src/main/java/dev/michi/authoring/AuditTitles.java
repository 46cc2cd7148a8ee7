package dev.michi.authoring;

import dev.michi.audit.AuditSubjects;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.shared.LocalizedText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The titles of modules and trails in the log: those that learners see; of what is new, those of the draft. */
@Component
class AuditTitles implements AuditSubjects {

    private final Catalog catalog;
    private final DraftDocuments drafts;

    AuditTitles(Catalog catalog, DraftDocuments drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
    }

    @Override
    public Optional<LocalizedText> title(String subject) {
        return DraftId.parse(subject).flatMap(id -> published(id)
                .or(() -> drafts.find(id).map(draft -> draft.manuscript().title())));
    }

    private Optional<LocalizedText> published(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(id.module()).map(LearningModule::title);
            case TRAIL -> catalog.findTrail(id.trail()).map(Trail::title);
        };
    }
}
