package dev.michi.audit;

import java.util.Locale;

/** What is written down. Its key is part of the API. */
public enum AuditAct {
    DRAFT_BEGUN(true),
    DRAFT_IMPORTED(true),
    DRAFT_RESTORED(true),
    DRAFT_DISCARDED(true),
    AUTHOR_INVITED(true),
    AUTHOR_REMOVED(true),
    OWNER_CHANGED(true),
    SUBMITTED(true),
    SENT_BACK(true),
    APPROVED(true),
    SCHEDULED(true),
    UNSCHEDULED(true),
    UNIT_MOVED(true),
    PUBLISHED(true),
    PUBLISHING_FAILED(true),
    RETIRED(true),
    PACK_IMPORTED(true),
    PREVIEW_SHARED(true),
    PREVIEW_ENDED(true),
    PERSON_ADDED(false),
    ROLES_CHANGED(false),
    DOMAINS_CHANGED(false);

    private final boolean content;

    AuditAct(boolean content) {
        this.content = content;
    }

    /** Whether publishers see it, too; the other acts are for administrators alone. */
    public boolean isAboutContent() {
        return content;
    }

    /** {@code roles-changed} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
