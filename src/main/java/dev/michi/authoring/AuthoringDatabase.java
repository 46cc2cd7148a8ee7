package dev.michi.authoring;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuthoringDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(DraftDocuments.COLLECTION, "slug"),
                IndexDeclaration.of(DraftDocuments.COLLECTION, "due"),
                IndexDeclaration.of(DraftDocuments.COLLECTION, "units"),
                IndexDeclaration.of(RevisionDocuments.COLLECTION, "draft", "revision"),
                IndexDeclaration.of(CommentDocuments.COLLECTION, "draft", "at"),
                IndexDeclaration.of(PreviewLinkDocuments.COLLECTION, "token"),
                IndexDeclaration.of(TrailReleaseDocuments.COLLECTION, "trail", "at"));
    }
}
