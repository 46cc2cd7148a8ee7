package dev.michi.catalog.pack;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.MemoryDatabase;
import java.nio.file.Path;
import java.time.Clock;

/** A catalog for tests of other features. */
public final class CatalogFixture {

    private CatalogFixture() {}

    /** With what the folder {@code content} brings. */
    public static Catalog shipped(MemoryDatabase database) {
        var catalog = database.catalog();
        packs(catalog, new FakeMedia(), database).importPack(Path.of("content"));
        return catalog;
    }

    static ContentPacks packs(Catalog catalog, FakeMedia media, MemoryDatabase database) {
        return new ContentPacks(
                catalog, media, new PackDocuments(database.operations()), database.sources(), Clock.systemUTC());
    }
}
