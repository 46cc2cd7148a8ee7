package dev.michi.notify;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NotifyDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(NoticeDocument.COLLECTION, "person", "read"),
                IndexDeclaration.of(NoticeDocument.COLLECTION, "mail", "mailAfter"),
                IndexDeclaration.of(NoticeDocument.COLLECTION, "at"));
    }
}
