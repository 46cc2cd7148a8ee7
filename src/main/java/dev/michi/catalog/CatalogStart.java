package dev.michi.catalog;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills the catalog from the database after migrations ran and before the web server takes requests. */
@Component
class CatalogStart implements SmartLifecycle, DatabaseNeeds {

    private final Catalog catalog;
    private volatile boolean running;

    CatalogStart(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.of(CatalogDocuments.VERSIONS, "module"));
    }

    @Override
    public void start() {
        catalog.reload();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the database was prepared. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2000;
    }
}
