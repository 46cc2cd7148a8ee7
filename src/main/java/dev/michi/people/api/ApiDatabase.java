package dev.michi.people.api;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ApiDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.unique(ApiTokenDocument.COLLECTION, "hash"),
                IndexDeclaration.of(ApiTokenDocument.COLLECTION, "person"));
    }
}
