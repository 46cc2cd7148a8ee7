package dev.michi.audit;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(AuditEntryDocuments.COLLECTION, "key"),
                IndexDeclaration.of(AuditEntryDocuments.COLLECTION, "subject", "key"),
                IndexDeclaration.of(AuditEntryDocuments.COLLECTION, "who", "key"));
    }
}
