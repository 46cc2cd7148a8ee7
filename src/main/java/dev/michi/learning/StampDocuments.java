package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Stamps, one document each; never changed. */
@Component
class StampDocuments {

    static final String COLLECTION = "stamps";
    static final Comparator<Stamp> NEWEST_FIRST = Comparator.comparing(Stamp::at)
            .reversed()
            .thenComparing(Stamp::subject)
            .thenComparing(Comparator.comparingInt(Stamp::version).reversed());

    private final MongoOperations database;

    StampDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Presses the stamp unless there is one of this subject and version, and gives the one that is there. */
    Stamp press(PersonId person, Stamp stamp) {
        var document = StampDocument.from(person, stamp);
        try {
            database.insert(document, COLLECTION);
            return stamp;
        } catch (DuplicateKeyException pressed) {
            var there = database.findById(document.id(), StampDocument.class, COLLECTION);
            return there == null ? stamp : there.toStamp();
        }
    }

    /** Newest first. */
    List<Stamp> of(PersonId person) {
        return database.find(query(where("person").is(person.value())), StampDocument.class, COLLECTION).stream()
                .map(StampDocument::toStamp)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @TypeAlias("stamp")
    private record StampDocument(
            @Id String id,
            int schemaVersion,
            String person,
            Stamp.Kind kind,
            String subject,
            int version,
            LocalizedText title,
            LocalizedTexts text,
            Instant at) {

        static StampDocument from(PersonId person, Stamp stamp) {
            var kind = stamp.kind().name().toLowerCase(Locale.ROOT);
            return new StampDocument(
                    person + ":" + kind + ":" + stamp.subject() + ":" + stamp.version(),
                    1,
                    person.value(),
                    stamp.kind(),
                    stamp.subject(),
                    stamp.version(),
                    stamp.title(),
                    stamp.text(),
                    stamp.at());
        }

        Stamp toStamp() {
            return new Stamp(kind, subject, version, title, text, at);
        }
    }
}
