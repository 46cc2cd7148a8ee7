package dev.michi.catalog;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That a module's content went live, and what that asks of those who have completed it before. A fact: it never changes.
 *
 * @param version as authors count
 * @param contentHash names the very content; {@link Catalog#findVersion} opens it
 * @param note what has changed, in words; may be empty
 * @param by the day by which whoever completed it has read a substantive change, to that person's midnight; empty: when they can
 * @param question is asked once when a substantive change is acknowledged
 * @param who published it, or {@link #HOUSE}
 */
public record Publication(
        ModuleId module,
        int version,
        String contentHash,
        Kind kind,
        LocalizedText note,
        Optional<LocalDate> by,
        Optional<Question> question,
        PersonId who,
        Instant at) {

    /** Stands for the portal itself, which imports packs when it starts. */
    public static final PersonId HOUSE = new PersonId("michi");

    /** What a publication does to those who have completed the module. */
    public enum Kind {
        /** Nothing: a slip of the pen was mended. */
        EDITORIAL,
        /** They are told what has changed. */
        CLARIFYING,
        /** They are asked to read the difference and to acknowledge it. */
        SUBSTANTIVE;

        /** As in addresses and the API. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What an import of a pack is, as packs do not say it: with the same version number it mends a slip; with another one it is
     * told to those who have completed the module, and if the module is a rule, they are asked to read it again.
     */
    public static Publication ofImport(
            Optional<LearningModule> before, LearningModule now, String contentHash, PersonId who, Instant at) {
        boolean same = before.map(LearningModule::version).orElse(now.version()) == now.version();
        var kind = same ? Kind.EDITORIAL : now.rule() ? Kind.SUBSTANTIVE : Kind.CLARIFYING;
        var since = before.map(LearningModule::version).orElse(0);
        var note = same ? LocalizedText.EMPTY : note(now.changes(), since);
        return new Publication(
                now.id(), now.version(), contentHash, kind, note, Optional.empty(), Optional.empty(), who, at);
    }

    /** The notes of all changes after that version, the newest first. */
    private static LocalizedText note(List<LearningModule.Change> changes, int since) {
        var news = changes.stream()
                .filter(change -> change.version() > since)
                .sorted(Comparator.comparingInt(LearningModule.Change::version).reversed())
                .map(LearningModule.Change::note)
                .toList();
        return new LocalizedText(
                news.stream().map(LocalizedText::ja).collect(Collectors.joining("\n")),
                news.stream().map(LocalizedText::en).collect(Collectors.joining("\n")));
    }
}
