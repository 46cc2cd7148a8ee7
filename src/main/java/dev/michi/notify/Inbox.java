package dev.michi.notify;

import dev.michi.people.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the person signed in was told. */
@Service
public class Inbox {

    private static final int MOST = 200;

    private final NoticeDocuments documents;
    private final SignedIn signedIn;

    Inbox(NoticeDocuments documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    /** The newest first, 200 at most. */
    public List<ReceivedNotice> mine() {
        return documents.of(signedIn.get().id(), MOST);
    }

    public int unread() {
        return Math.toIntExact(documents.unread(signedIn.get().id()));
    }

    /** True if there is such a notice of theirs; it counts as read from now on. */
    public boolean read(String id) {
        return documents.read(signedIn.get().id(), id);
    }

    public void readAll() {
        documents.readAll(signedIn.get().id());
    }
}
