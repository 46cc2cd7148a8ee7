package dev.michi.catalog;

import dev.michi.shared.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps modules, their former versions, and trails. One write a module; writing the same again changes nothing. */
@Repository
class CatalogDocuments {

    static final String MODULES = "modules";
    static final String VERSIONS = "module_versions";
    static final String TRAILS = "trails";

    /** Beside the content, not in it: hashes and versions know nothing of it, and publishing again takes it away. */
    private static final String RETIRED = "retired";

    private final MongoOperations database;

    CatalogDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The version first: whatever was ever published can be opened again. */
    void save(LearningModule module) {
        var document = ModuleDocument.from(module);
        var hash = hash(document);
        var stored = Query.query(Criteria.where("_id")
                .is(document.id())
                .and("hash")
                .is(hash)
                .and(RETIRED)
                .ne(true));
        if (database.exists(stored, MODULES)) {
            return;
        }
        keep(module, document, hash);
        database.save(document.withHash(hash), MODULES);
    }

    /** A content that can be opened, whether it is live or not. */
    void keep(LearningModule module) {
        var document = ModuleDocument.from(module);
        keep(module, document, hash(document));
    }

    private void keep(LearningModule module, ModuleDocument document, String hash) {
        var version = Query.query(Criteria.where("_id").is(versionId(module.id(), hash)));
        var insert = new Update().setOnInsert("module", module.id().value()).setOnInsert("content", toBson(document));
        database.upsert(version, insert, VERSIONS);
    }

    void save(Trail trail) {
        var document = TrailDocument.from(trail);
        database.save(document.withHash(hash(document)), TRAILS);
    }

    /** Takes it out of what is offered. What people have done with it stays, and so does its content. */
    void retire(ModuleId module) {
        retire(module.value(), MODULES);
    }

    void retire(TrailId trail) {
        retire(trail.value(), TRAILS);
    }

    private void retire(String id, String collection) {
        database.updateFirst(Query.query(Criteria.where("_id").is(id)), new Update().set(RETIRED, true), collection);
    }

    CatalogSnapshot load() {
        var modules = all(false, ModuleDocument.class, MODULES);
        var trails = all(false, TrailDocument.class, TRAILS);
        var hashes = new HashMap<ModuleId, String>();
        var all = new StringBuilder();
        modules.forEach(module -> hashes.put(new ModuleId(module.id()), module.hash()));
        modules.forEach(module -> all.append(module.hash()).append(' '));
        trails.forEach(trail -> all.append(trail.hash()).append(' '));
        return CatalogSnapshot.of(
                modules.stream().map(ModuleDocument::toModule).toList(),
                trails.stream().map(TrailDocument::toTrail).toList(),
                new CatalogSnapshot.Retired(
                        all(true, ModuleDocument.class, MODULES).stream()
                                .map(ModuleDocument::toModule)
                                .toList(),
                        all(true, TrailDocument.class, TRAILS).stream()
                                .map(TrailDocument::toTrail)
                                .toList()),
                hashes,
                Sha256.of(all.toString()));
    }

    private <T> List<T> all(boolean retired, Class<T> type, String collection) {
        var which = retired
                ? Criteria.where(RETIRED).is(true)
                : Criteria.where(RETIRED).ne(true);
        return database.find(Query.query(which).with(Sort.by("_id")), type, collection);
    }

    Optional<LearningModule> findVersion(ModuleId id, String hash) {
        return Optional.ofNullable(database.findById(versionId(id, hash), VersionDocument.class, VERSIONS))
                .map(version -> version.content().toModule());
    }

    private static String versionId(ModuleId id, String hash) {
        return id + ":" + hash;
    }

    String hash(LearningModule module) {
        return hash(ModuleDocument.from(module));
    }

    private String hash(Object document) {
        return Sha256.of(toBson(document).toJson());
    }

    private Document toBson(Object document) {
        var bson = new Document();
        database.getConverter().write(document, bson);
        return bson;
    }

    record VersionDocument(String id, String module, ModuleDocument content) {}
}
