package dev.michi.notify;

import dev.michi.people.NoticeDelivery;
import dev.michi.people.NoticeKind;
import dev.michi.people.NoticeWishes;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
class NoticeChoices implements NoticeWishes {

    private final ChoiceDocuments documents;
    private final MailServer mail;
    private final SignedIn signedIn;

    NoticeChoices(ChoiceDocuments documents, MailServer mail, SignedIn signedIn) {
        this.documents = documents;
        this.mail = mail;
        this.signedIn = signedIn;
    }

    @Override
    public Map<NoticeKind, NoticeDelivery> mine() {
        var me = signedIn.get();
        var chosen = documents.of(me.id());
        var mine = new EnumMap<NoticeKind, NoticeDelivery>(NoticeKind.class);
        kindsOf(me).forEach(kind -> mine.put(kind, chosen.getOrDefault(kind, unlessChosen(kind))));
        return mine;
    }

    @Override
    public void choose(NoticeKind kind, NoticeDelivery delivery) {
        var me = signedIn.get();
        if (!kindsOf(me).contains(kind)) {
            throw new IllegalArgumentException("Not for " + me.id() + ": " + kind);
        }
        documents.save(me.id(), kind, delivery);
    }

    @Override
    public boolean isMailThere() {
        return mail.isThere();
    }

    static NoticeDelivery unlessChosen(NoticeKind kind) {
        return kind.isMailedUnlessChosen() ? NoticeDelivery.PORTAL_AND_MAIL : NoticeDelivery.PORTAL;
    }

    private static List<NoticeKind> kindsOf(Person person) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> person.may(kind.who()))
                .toList();
    }
}
