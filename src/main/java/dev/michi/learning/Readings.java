package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one person has read of revisions.
 *
 * @param acknowledged the oldest first
 * @param noticed modules and hashes of which they have said that they saw what changed
 */
record Readings(List<Acknowledgement> acknowledged, Set<Text> noticed) {

    static final Readings NONE = new Readings(List.of(), Set.of());

    /** One content of a module. */
    record Text(ModuleId module, String contentHash) {}

    Readings {
        acknowledged = List.copyOf(acknowledged);
        noticed = Set.copyOf(noticed);
    }

    static Readings of(List<ReadingDocument> documents) {
        return new Readings(
                documents.stream()
                        .filter(each -> each.kind() == ReadingDocument.Kind.ACKNOWLEDGED)
                        .map(ReadingDocument::toAcknowledgement)
                        .sorted(Comparator.comparing(Acknowledgement::at))
                        .toList(),
                documents.stream()
                        .filter(each -> each.kind() == ReadingDocument.Kind.NOTICED)
                        .map(each -> new Text(new ModuleId(each.module()), each.hash()))
                        .collect(Collectors.toSet()));
    }

    List<Acknowledgement> of(ModuleId module) {
        return acknowledged.stream()
                .filter(each -> each.module().equals(module))
                .toList();
    }
}
