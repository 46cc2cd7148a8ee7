package dev.michi.sharing;

import dev.michi.catalog.CustomerModules;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tutorials by customer, for whoever has found out that they may be shown. */
@Component
class Shelf {

    private final CustomerModules modules;

    Shelf(CustomerModules modules) {
        this.modules = modules;
    }

    List<Tutorial> of(CustomerId customer) {
        return modules.of(customer).stream()
                .map(module -> tutorial(module, modules.hash(module)))
                .toList();
    }

    Optional<Tutorial> find(ModuleId id, CustomerId customer) {
        return modules.find(id, customer).map(module -> tutorial(module, modules.hash(module)));
    }

    /** As it was when it was pinned; the present one where that can no longer be found. */
    Optional<Tutorial> find(ModuleId id, String hash, CustomerId customer) {
        return modules.findVersion(id, hash, customer)
                .map(module -> tutorial(module, hash))
                .or(() -> find(id, customer));
    }

    /** Changes with what is published. */
    String revision() {
        return modules.revision();
    }

    private static Tutorial tutorial(LearningModule module, String hash) {
        return new Tutorial(
                module,
                hash,
                marked(module.title(), module.audience().titleWithReadings()),
                marked(module.summary(), module.audience().summaryWithReadings()));
    }

    private static LocalizedText marked(LocalizedText text, String withReadings) {
        return new LocalizedText(
                withReadings.isEmpty() ? HtmlUtils.htmlEscape(text.ja()) : withReadings,
                HtmlUtils.htmlEscape(text.en()));
    }
}
