package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.ModuleId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps regrades: inserted once, never changed. */
@Component
class RegradeDocuments {

    static final String COLLECTION = "regrades";

    private final MongoOperations database;

    RegradeDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The first one of this token counts. */
    Regrade insertOnce(Regrade regrade) {
        try {
            database.insert(RegradeDocument.from(regrade), COLLECTION);
            return regrade;
        } catch (DuplicateKeyException recorded) {
            return find(regrade.module(), regrade.token()).orElse(regrade);
        }
    }

    Optional<Regrade> find(ModuleId module, String token) {
        return Optional.ofNullable(database.findById(module + ":" + token, RegradeDocument.class, COLLECTION))
                .map(RegradeDocument::toRegrade);
    }

    /** The newest first. */
    List<Regrade> of(ModuleId module) {
        var wanted = query(where("module").is(module.value())).with(Sort.by(Sort.Direction.DESC, "at"));
        return database.find(wanted, RegradeDocument.class, COLLECTION).stream()
                .map(RegradeDocument::toRegrade)
                .toList();
    }

    @TypeAlias("regrade")
    private record RegradeDocument(
            @Id String id,
            int schemaVersion,
            String module,
            int version,
            String hash,
            String token,
            int people,
            int points,
            String who,
            Instant at) {

        static RegradeDocument from(Regrade it) {
            return new RegradeDocument(
                    it.module() + ":" + it.token(),
                    1,
                    it.module().value(),
                    it.version(),
                    it.contentHash(),
                    it.token(),
                    it.people(),
                    it.points(),
                    it.who().value(),
                    it.at());
        }

        Regrade toRegrade() {
            return new Regrade(new ModuleId(module), version, hash, token, people, points, new PersonId(who), at);
        }
    }
}
