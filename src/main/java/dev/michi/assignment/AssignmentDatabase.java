package dev.michi.assignment;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AssignmentDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(AssignmentDocuments.COLLECTION, "person"),
                IndexDeclaration.of(AssignmentDocuments.COLLECTION, "due"));
    }
}
