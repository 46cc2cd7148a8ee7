package dev.michi.people;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PeopleDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.unique(PersonDocument.COLLECTION, "signInName"),
                IndexDeclaration.unique(PersonDocument.COLLECTION, "email"),
                IndexDeclaration.of(PersonDocument.COLLECTION, "manager"),
                IndexDeclaration.of(PersonDocument.COLLECTION, "customer"));
    }
}
