package dev.michi.sharing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The stored shares, and their links. A link is stored before the share points to it: what breaks off in between leaves one
 * that nobody knows.
 */
@Repository
class ShareDocuments {

    private final MongoOperations database;

    ShareDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<ShareDocument> find(ShareId id) {
        return Optional.ofNullable(database.findById(id.value(), ShareDocument.class));
    }

    List<ShareDocument> of(CustomerId customer) {
        return list(query(where("customer").is(customer.value())));
    }

    List<ShareDocument> all() {
        return list(new Query());
    }

    private List<ShareDocument> list(Query query) {
        return database.find(query.with(Sort.by("_id")), ShareDocument.class);
    }

    Optional<ShareDocument> findByLink(String link) {
        return Optional.ofNullable(database.findById(link, ShareLinkDocument.class))
                .flatMap(each -> find(new ShareId(each.share())));
    }

    /** False if it is there already. */
    boolean insert(ShareDocument share) {
        try {
            addLink(share.link(), share.id());
            database.insert(share);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    Optional<ShareDocument> rotate(ShareId id, String link, String sealed) {
        addLink(link, id.value());
        return update(
                id, where("revoked").is(null), new Update().set("link", link).set("sealed", sealed));
    }

    /** Stays revoked at the time of the first revocation. */
    Optional<ShareDocument> revoke(ShareId id, Instant now) {
        return update(id, where("revoked").is(null), new Update().set("revoked", now))
                .or(() -> find(id));
    }

    Optional<ShareDocument> setOwner(ShareId id, PersonId owner) {
        return update(id, new Criteria(), new Update().set("owner", owner.value()));
    }

    /** @param next of which everything is taken that an admin can change @param keepsPasscode whether its own is left */
    Optional<ShareDocument> change(ShareDocument next, boolean keepsPasscode) {
        var update = new Update()
                .set("name", next.name())
                .set("tutorials", next.tutorials())
                .set("languages", next.languages())
                .set("style", next.style())
                .set("note", next.note())
                .set("contact", next.contact())
                .set("logo", next.logo())
                .set("colour", next.colour())
                .set("expires", next.expires())
                .set("pinned", next.pinned());
        return update(
                new ShareId(next.id()),
                where("revoked").is(null),
                keepsPasscode ? update : update.set("passcode", next.passcode()));
    }

    private void addLink(String link, String share) {
        database.upsert(
                query(where("_id").is(link)),
                new Update().setOnInsert("schemaVersion", 1).setOnInsert("share", share),
                ShareLinkDocument.class);
    }

    private Optional<ShareDocument> update(ShareId id, Criteria only, Update update) {
        return Optional.ofNullable(database.findAndModify(
                query(new Criteria().andOperator(where("_id").is(id.value()), only)),
                update.inc("revision", 1).set("schemaVersion", ShareDocument.SCHEMA),
                FindAndModifyOptions.options().returnNew(true),
                ShareDocument.class));
    }
}
