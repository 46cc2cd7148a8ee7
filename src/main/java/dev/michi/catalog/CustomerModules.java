package dev.michi.catalog;

import dev.michi.people.CustomerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The modules made for customers' people. It needs no permission, since shared pages are read without signing in, and gives
 * nothing but what a module says itself is for this customer: whoever asks for another one, a retired one, or a version of
 * one that is no longer for them, finds nothing.
 */
@Component
public class CustomerModules {

    private final Offered offered;
    private final CatalogDocuments documents;

    CustomerModules(Offered offered, CatalogDocuments documents) {
        this.offered = offered;
        this.documents = documents;
    }

    /** In the order of the catalogue. */
    public List<LearningModule> of(CustomerId customer) {
        return offered.now().modules().stream()
                .filter(module -> module.audience().includes(customer))
                .toList();
    }

    public Optional<LearningModule> find(ModuleId id, CustomerId customer) {
        return Optional.ofNullable(offered.now().modulesById().get(id))
                .filter(module -> module.audience().includes(customer));
    }

    /** What the module was like when this content was published. */
    public Optional<LearningModule> findVersion(ModuleId id, String contentHash, CustomerId customer) {
        return find(id, customer)
                .flatMap(now ->
                        contentHash.equals(hash(now)) ? Optional.of(now) : documents.findVersion(id, contentHash));
    }

    /** Names the module's present content. */
    public String hash(LearningModule module) {
        return offered.now().hashes().getOrDefault(module.id(), "");
    }

    /** Changes with every import that changed something. */
    public String revision() {
        return offered.now().revision();
    }
}
