package dev.michi.catalog;

import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A subject, made of units; completing it earns a badge. Called so because {@code java.lang.Module} exists. */
public record LearningModule(
        ModuleId id,
        Slug slug,
        int version,
        LocalizedText title,
        LocalizedText summary,
        Subject subject,
        Level level,
        Set<String> roles,
        Set<String> products,
        Optional<MediaFile> picture,
        LocalizedTexts stamp,
        LocalizedTexts purpose,
        LocalizedTexts notFor,
        Owner owner,
        LocalDate reviewOn,
        List<Source> sources,
        List<Change> changes,
        boolean rule,
        List<Unit> units) {

    public LearningModule {
        roles = Set.copyOf(roles);
        products = Set.copyOf(products);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        units = List.copyOf(units);
    }

    public int minutes() {
        return units.stream().mapToInt(Unit::minutes).sum();
    }

    /** In which it can be taken from beginning to end. */
    public List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language ->
                        !title.in(language).isBlank() && units.stream().allMatch(unit -> unit.isIn(language)))
                .toList();
    }

    public Optional<Unit> findUnit(Slug unit) {
        return units.stream().filter(each -> each.slug().equals(unit)).findFirst();
    }

    public Optional<Unit> findUnit(UnitId unit) {
        return units.stream().filter(each -> each.id().equals(unit)).findFirst();
    }

    public enum Subject {
        CS_BASICS,
        ENTRY_RULES,
        RELEASE_CRITERIA,
        ONBOARDING,
        ADOPTION,
        ANALYSIS;

        /** As in addresses and files: {@code cs-basics}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public enum Level {
        STARTER,
        WORKING,
        ADVANCED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record Owner(LocalizedText name, LocalizedText team, String email) {}

    public record Source(LocalizedText title, LocalizedText note, Optional<URI> url) {}

    public record Change(int version, LocalDate on, LocalizedText note) {}
}
