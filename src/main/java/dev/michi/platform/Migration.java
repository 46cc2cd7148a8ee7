package dev.michi.platform;

import org.springframework.data.mongodb.core.MongoOperations;

/** Brings data written by an older version up to date. Has to be idempotent: a crash may run it again. */
public interface Migration {

    /** Never changes, orders the migrations of all features: {@code 2026-11-22-people-zone}. */
    String id();

    void run(MongoOperations database);
}
