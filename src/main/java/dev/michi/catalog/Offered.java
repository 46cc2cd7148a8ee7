package dev.michi.catalog;

import org.springframework.stereotype.Component;

/** What is published at this moment; one place, from which those inside and customers are served, each with their part. */
@Component
class Offered {

    private volatile CatalogSnapshot snapshot = CatalogSnapshot.EMPTY;

    CatalogSnapshot now() {
        return snapshot;
    }

    void replace(CatalogSnapshot next) {
        snapshot = next;
    }
}
