package dev.michi.catalog;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import dev.michi.platform.StartStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the catalog from the database after migrations ran and before the web server takes requests. */
@Component
class CatalogStart extends StartStep implements DatabaseNeeds {

    private final Catalog catalog;

    CatalogStart(Catalog catalog) {
        super(CONTENT);
        this.catalog = catalog;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.of(CatalogDocuments.VERSIONS, "module"));
    }

    @Override
    protected void run() {
        catalog.reload();
    }
}
