package dev.michi.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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

    private final MongoOperations database;

    CatalogDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The version first: whatever was ever published can be opened again. */
    void save(LearningModule module) {
        var document = ModuleDocument.from(module);
        var hash = hash(document);
        var stored =
                Query.query(Criteria.where("_id").is(document.id()).and("hash").is(hash));
        if (database.exists(stored, MODULES)) {
            return;
        }
        var content = toBson(document);
        var version = Query.query(Criteria.where("_id").is(versionId(module.id(), hash)));
        var insert = new Update().setOnInsert("module", module.id().value()).setOnInsert("content", content);
        database.upsert(version, insert, VERSIONS);
        database.save(document.withHash(hash), MODULES);
    }

    void save(Trail trail) {
        var document = TrailDocument.from(trail);
        database.save(document.withHash(hash(document)), TRAILS);
    }

    CatalogSnapshot load() {
        var byId = new Query().with(Sort.by("_id"));
        var modules = database.find(byId, ModuleDocument.class, MODULES);
        var trails = database.find(byId, TrailDocument.class, TRAILS);
        var hashes = new HashMap<ModuleId, String>();
        var all = new StringBuilder();
        modules.forEach(module -> hashes.put(new ModuleId(module.id()), module.hash()));
        modules.forEach(module -> all.append(module.hash()).append(' '));
        trails.forEach(trail -> all.append(trail.hash()).append(' '));
        return CatalogSnapshot.of(
                modules.stream().map(ModuleDocument::toModule).toList(),
                trails.stream().map(TrailDocument::toTrail).toList(),
                hashes,
                sha256(all.toString()));
    }

    Optional<LearningModule> findVersion(ModuleId id, String hash) {
        return Optional.ofNullable(database.findById(versionId(id, hash), VersionDocument.class, VERSIONS))
                .map(version -> version.content().toModule());
    }

    private static String versionId(ModuleId id, String hash) {
        return id + ":" + hash;
    }

    private String hash(Object document) {
        return sha256(toBson(document).toJson());
    }

    private Document toBson(Object document) {
        var bson = new Document();
        database.getConverter().write(document, bson);
        return bson;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record VersionDocument(String id, String module, ModuleDocument content) {}
}
