package dev.michi.notify;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.notify.NoticeDocument.Mail;
import dev.michi.people.Notice;
import dev.michi.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored notices. */
@Repository
class NoticeDocuments {

    private final MongoOperations database;

    NoticeDocuments(MongoOperations database) {
        this.database = database;
    }

    /** True if it is new. */
    boolean add(Notice notice, Instant at, boolean byMail) {
        try {
            database.insert(NoticeDocument.from(notice, at, byMail));
            return true;
        } catch (DuplicateKeyException toldBefore) {
            return false;
        }
    }

    /** The newest first. */
    List<ReceivedNotice> of(PersonId person, int most) {
        var newest = Sort.by(Sort.Order.desc("at"), Sort.Order.asc("_id"));
        return database.find(of(person).with(newest).limit(most), NoticeDocument.class).stream()
                .map(NoticeDocument::toNotice)
                .toList();
    }

    long unread(PersonId person) {
        return database.count(unreadOf(person), NoticeDocument.class);
    }

    /** True if there is such a notice of this person's; it is read now. */
    boolean read(PersonId person, String event) {
        var which = query(where("_id").is(NoticeDocument.id(person, event)));
        return database.updateFirst(which, new Update().set("read", true), NoticeDocument.class)
                        .getMatchedCount()
                == 1;
    }

    void readAll(PersonId person) {
        database.updateMulti(unreadOf(person), new Update().set("read", true), NoticeDocument.class);
    }

    long removeOlderThan(Instant time) {
        return database.remove(query(where("at").lt(time)), NoticeDocument.class)
                .getDeletedCount();
    }

    /** Takes one that has to be mailed, for this long: whoever comes to nothing meanwhile leaves it to the next. */
    Optional<ToMail> takeToMail(Instant now, Duration patience) {
        var waiting =
                query(where("mail").is(Mail.WAITING).and("mailAfter").lte(now)).with(Sort.by("mailAfter"));
        var taken = database.findAndModify(
                waiting,
                new Update().inc("tries", 1).set("mailAfter", now.plus(patience)),
                FindAndModifyOptions.options().returnNew(true),
                NoticeDocument.class);
        return Optional.ofNullable(taken).map(each -> new ToMail(each.id(), each.toNotice(), each.tries()));
    }

    void setMail(ToMail mail, Mail state) {
        database.updateFirst(
                query(where("_id").is(mail.id()).and("mail").is(Mail.WAITING)),
                new Update().set("mail", state),
                NoticeDocument.class);
    }

    void postpone(ToMail mail, Instant until) {
        database.updateFirst(
                query(where("_id").is(mail.id()).and("mail").is(Mail.WAITING)),
                new Update().set("mailAfter", until),
                NoticeDocument.class);
    }

    private static Query of(PersonId person) {
        return query(where("person").is(person.value()));
    }

    private static Query unreadOf(PersonId person) {
        return query(where("person").is(person.value()).and("read").is(false));
    }

    /** @param tries this one included */
    record ToMail(String id, ReceivedNotice notice, int tries) {}
}
