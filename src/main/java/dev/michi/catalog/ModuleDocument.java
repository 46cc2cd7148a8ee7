package dev.michi.catalog;

import dev.michi.media.MediaFile;
import dev.michi.people.CustomerId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A module with all its units as it is stored.
 *
 * @param languages tags; not there for both, so that documents from before there was a choice keep their hash
 */
record ModuleDocument(
        String id,
        int schemaVersion,
        String hash,
        String slug,
        int version,
        LocalizedText title,
        LocalizedText summary,
        LearningModule.Subject subject,
        LearningModule.Level level,
        List<String> roles,
        List<String> products,
        @Nullable MediaFile picture,
        LocalizedTexts stamp,
        LocalizedTexts purpose,
        LocalizedTexts notFor,
        LearningModule.Owner owner,
        String reviewOn,
        List<Source> sources,
        List<Change> changes,
        boolean rule,
        List<UnitDocument> units,
        @Nullable List<String> languages,
        @Nullable AudienceDocument audience) {

    /** For which customers; missing in what is for those inside alone. */
    record AudienceDocument(boolean everyCustomer, List<String> customers, String title, String summary) {

        static @Nullable AudienceDocument from(Audience audience) {
            return audience.isInside()
                    ? null
                    : new AudienceDocument(
                            audience.everyCustomer(),
                            audience.customers().stream()
                                    .map(CustomerId::value)
                                    .sorted()
                                    .toList(),
                            audience.titleWithReadings(),
                            audience.summaryWithReadings());
        }

        Audience toAudience() {
            return new Audience(
                    everyCustomer, customers.stream().map(CustomerId::new).collect(Collectors.toSet()), title, summary);
        }
    }

    record Source(
            LocalizedText title,
            LocalizedText note,
            @Nullable String url) {}

    /** @param on ISO 8601; a text, so that no time zone can move it */
    record Change(int version, String on, LocalizedText note) {}

    static ModuleDocument from(LearningModule module) {
        return new ModuleDocument(
                module.id().value(),
                1,
                "",
                module.slug().value(),
                module.version(),
                module.title(),
                module.summary(),
                module.subject(),
                module.level(),
                module.roles().stream().sorted().toList(),
                module.products().stream().sorted().toList(),
                module.picture().orElse(null),
                module.stamp(),
                module.purpose(),
                module.notFor(),
                module.owner(),
                module.reviewOn().toString(),
                module.sources().stream().map(ModuleDocument::from).toList(),
                module.changes().stream()
                        .map(change -> new Change(change.version(), change.on().toString(), change.note()))
                        .toList(),
                module.rule(),
                module.units().stream().map(UnitDocument::from).toList(),
                module.languages().equals(LearningModule.BOTH_LANGUAGES)
                        ? null
                        : module.languages().stream().map(Language::tag).toList(),
                AudienceDocument.from(module.audience()));
    }

    private static Source from(LearningModule.Source source) {
        return new Source(
                source.title(), source.note(), source.url().map(URI::toString).orElse(null));
    }

    ModuleDocument withHash(String newHash) {
        return new ModuleDocument(
                id,
                schemaVersion,
                newHash,
                slug,
                version,
                title,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                changes,
                rule,
                units,
                languages,
                audience);
    }

    LearningModule toModule() {
        return new LearningModule(
                new ModuleId(id),
                new Slug(slug),
                version,
                title,
                summary,
                subject,
                level,
                Set.copyOf(roles),
                Set.copyOf(products),
                Optional.ofNullable(picture),
                stamp,
                purpose,
                notFor,
                owner,
                LocalDate.parse(reviewOn),
                sources.stream().map(ModuleDocument::toSource).toList(),
                changes.stream()
                        .map(change -> new LearningModule.Change(
                                change.version(), LocalDate.parse(change.on()), change.note()))
                        .toList(),
                rule,
                units.stream().map(UnitDocument::toUnit).toList(),
                languages == null
                        ? LearningModule.BOTH_LANGUAGES
                        : languages.stream().map(Language::ofTag).collect(Collectors.toUnmodifiableSet()),
                audience == null ? Audience.INSIDE : audience.toAudience());
    }

    private static LearningModule.Source toSource(Source source) {
        return new LearningModule.Source(
                source.title(), source.note(), Optional.ofNullable(source.url()).map(URI::create));
    }
}
