package dev.michi.catalog;

import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A subject, made of units; completing it earns a badge. Called so because {@code java.lang.Module} exists.
 *
 * @param languages in which it can be learned. Of a module in one language alone, each text has the same words in both places, so
 *     that nobody finds an empty page; screens and the API say which language it is
 */
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
        List<Unit> units,
        Set<Language> languages,
        Audience audience) {

    public static final Set<Language> BOTH_LANGUAGES = Set.copyOf(EnumSet.allOf(Language.class));

    public LearningModule {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Module " + id + " is in no language");
        }
        languages = Set.copyOf(languages);
        roles = Set.copyOf(roles);
        products = Set.copyOf(products);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        units = List.copyOf(units);
    }

    /** The language in which somebody who wants this one gets it. */
    public Language shownIn(Language wanted) {
        return languages.contains(wanted) ? wanted : wanted.other();
    }

    public int minutes() {
        return units.stream().mapToInt(Unit::minutes).sum();
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
