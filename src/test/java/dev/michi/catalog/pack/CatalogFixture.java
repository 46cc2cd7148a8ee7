package dev.michi.catalog.pack;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.MemoryDatabase;
import dev.michi.media.MediaIntake;
import dev.michi.media.MediaStore;
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
                catalog,
                media,
                new PackDocuments(database.operations()),
                database.sources(),
                database.publications(catalog),
                event -> {},
                Clock.systemUTC());
    }

    /** As {@link #shipped}, and reads what is written in the studio. @param store gets the files of the pack */
    public static SourceReading reading(Catalog catalog, MediaIntake media, MediaStore store, MemoryDatabase database) {
        return new SourceReading(catalog, new PackDocuments(database.operations()), media, store);
    }

    /** Imports a pack. */
    public static ImportResult bring(Path folder, Catalog catalog, MediaIntake media, MemoryDatabase database) {
        return new ContentPacks(
                        catalog,
                        media,
                        new PackDocuments(database.operations()),
                        database.sources(),
                        database.publications(catalog),
                        event -> {},
                        Clock.systemUTC())
                .importPack(folder);
    }

    /** Writes a small pack that has one of everything: pictures, a table, voices and music. */
    public static void samplePack(Path folder) {
        SamplePack.in(folder);
    }
}
