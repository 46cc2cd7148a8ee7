package dev.michi.sharing.counting;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored visits, the days that were counted, and the salts of the days that are not over. */
@Repository
class VisitDocuments {

    static final String SALTS = "share_salts";

    private final MongoOperations database;

    VisitDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Begins the visit, unless it has begun. */
    void open(VisitKey key, Device device) {
        var begun = new Update()
                .setOnInsert("schemaVersion", 1)
                .setOnInsert("share", key.share())
                .setOnInsert("tutorial", key.tutorial())
                .setOnInsert("day", key.day().toString())
                .setOnInsert("device", device.key());
        try {
            database.upsert(byId(key.id()), begun, VisitDocument.class);
        } catch (DuplicateKeyException there) {
            // Two requests at once have begun it; one of them has.
        }
    }

    /** Adds to a visit; what never began with a page is none. */
    boolean add(VisitKey key, Progress progress) {
        var update = new Update().set("schemaVersion", 1);
        if (!progress.reached().isEmpty()) {
            update.addToSet("reached").each(progress.reached().toArray());
        }
        if (!progress.ticked().isEmpty()) {
            update.addToSet("ticked").each(progress.ticked().toArray());
        }
        progress.clips().forEach((clip, second) -> update.max("clips." + clip, second));
        if (progress.done()) {
            update.set("done", true);
        }
        progress.helpful().ifPresent(opinion -> update.set("helpful", opinion));
        if (!progress.comment().isEmpty()) {
            update.set("comment", progress.comment());
        }
        return database.updateFirst(byId(key.id()), update, VisitDocument.class).getMatchedCount() == 1;
    }

    /** All that was counted of these shares, by place. A day that was counted is not counted again. */
    Map<Tally.Place, Tally> tallies(Collection<String> shares) {
        var tallies = new HashMap<Tally.Place, Tally>();
        database.find(query(where("share").in(shares)), DayDocument.class)
                .forEach(day -> tallies.put(
                        new Tally.Place(day.share(), day.tutorial(), LocalDate.parse(day.day())), Tally.of(day)));
        var counted = new HashSet<>(tallies.keySet());
        try (var visits = database.stream(query(where("share").in(shares)), VisitDocument.class)) {
            visits.forEach(visit -> {
                var place = placeOf(visit);
                if (!counted.contains(place)) {
                    tallies.computeIfAbsent(place, any -> new Tally()).add(visit);
                }
            });
        }
        return tallies;
    }

    /** Counts the days before this one, and lets go of their visits. Stopped in between, it goes on where it was. */
    void rollUp(LocalDate before) {
        var old = query(where("day").lt(before.toString()));
        old.fields().include("share");
        var shares = database.find(old, ShareOf.class, VisitDocument.COLLECTION).stream()
                .map(ShareOf::share)
                .distinct()
                .toList();
        for (var share : shares) {
            var places = new HashSet<Tally.Place>();
            tallies(List.of(share)).forEach((place, tally) -> {
                if (place.day().isBefore(before)) {
                    database.save(tally.asDocument(place));
                    places.add(place);
                }
            });
            places.forEach(place -> database.remove(
                    query(where("share")
                            .is(share)
                            .and("day")
                            .is(place.day().toString())
                            .and("tutorial")
                            .is(place.tutorial())),
                    VisitDocument.class));
        }
    }

    /** A day that is there stays as it is. */
    void keep(DayDocument day) {
        try {
            database.insert(day);
        } catch (DuplicateKeyException there) {
            // It was kept before.
        }
    }

    /** The same for everybody who asks on that day. */
    byte[] salt(LocalDate day, byte[] fresh) {
        var salt = database.findAndModify(
                byId(day.toString()),
                new Update()
                        .setOnInsert("schemaVersion", 1)
                        .setOnInsert("salt", Base64.getEncoder().encodeToString(fresh)),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Salt.class,
                SALTS);
        return Base64.getDecoder().decode(Objects.requireNonNull(salt).salt());
    }

    /** From then on nobody can find out which address a visit came from, or that two came from the same. */
    void forgetSaltsBefore(LocalDate day) {
        database.remove(query(where("_id").lt(day.toString())), SALTS);
    }

    private static Tally.Place placeOf(VisitDocument visit) {
        return new Tally.Place(visit.share(), visit.tutorial(), LocalDate.parse(visit.day()));
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }

    record ShareOf(String share) {}

    record Salt(String salt) {}
}
