package dev.michi.people;

import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The stored teams. */
@Repository
class GroupDocuments {

    private static final String TEAMS = "teams";

    private final MongoOperations database;

    GroupDocuments(MongoOperations database) {
        this.database = database;
    }

    List<Team> teams() {
        return list(TEAMS).stream().map(GroupDocument::toTeam).toList();
    }

    Optional<Team> find(TeamId id) {
        return find(id.value(), TEAMS).map(GroupDocument::toTeam);
    }

    void save(Team team) {
        save(team.id().value(), team.name(), TEAMS);
    }

    private Optional<GroupDocument> find(String id, String collection) {
        return Optional.ofNullable(database.findById(id, GroupDocument.class, collection));
    }

    private List<GroupDocument> list(String collection) {
        return database.find(new Query().with(Sort.by("_id")), GroupDocument.class, collection);
    }

    private void save(String id, LocalizedText name, String collection) {
        database.save(GroupDocument.from(id, name), collection);
    }
}
