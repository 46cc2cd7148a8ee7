package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import java.util.List;

/**
 * A module that texts may lead to and trails may contain: one that learners have, or one that is being written.
 *
 * @param slug its address
 * @param units the addresses of its units below it
 */
public record ModuleAddress(ModuleId id, String slug, List<String> units) {

    public ModuleAddress {
        units = List.copyOf(units);
    }

    static ModuleAddress of(LearningModule module) {
        var units = module.units().stream().map(unit -> unit.slug().value()).toList();
        return new ModuleAddress(module.id(), module.slug().value(), units);
    }
}
