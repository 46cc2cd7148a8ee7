package dev.michi.sharing;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SharingDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(ShareDocument.COLLECTION, "customer"),
                IndexDeclaration.of(RolloutDocument.COLLECTION, "customer"));
    }
}
