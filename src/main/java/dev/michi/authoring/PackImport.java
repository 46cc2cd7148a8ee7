package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.authoring.PackImporting.Item;
import dev.michi.authoring.PackImporting.Outcome;
import dev.michi.catalog.ContentSource;
import dev.michi.catalog.pack.PackContent;
import dev.michi.catalog.pack.SourceReading;
import dev.michi.media.Deck;
import dev.michi.media.MediaIntake;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Makes drafts of what was written elsewhere: content packs, Markdown files, presentations. Publishes nothing. */
@Service
public class PackImport {

    private final SourceReading reading;
    private final MediaIntake media;
    private final Drafts drafts;
    private final DraftOrigins origins;
    private final Beginnings beginnings;
    private final AuditLog audit;
    private final SignedIn signedIn;

    PackImport(
            SourceReading reading,
            MediaIntake media,
            Drafts drafts,
            DraftOrigins origins,
            Beginnings beginnings,
            AuditLog audit,
            SignedIn signedIn) {
        this.reading = reading;
        this.media = media;
        this.drafts = drafts;
        this.origins = origins;
        this.beginnings = beginnings;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /** A content pack as a zip file. A pack with a mistake brings nothing. */
    public PackImporting pack(InputStream zip) {
        signedIn.require(Permission.WRITE);
        try {
            var unpacked = ZipFolder.unpack(zip);
            if (unpacked.folder().isEmpty()) {
                return new PackImporting.NotAPack(unpacked.refused().orElseThrow());
            }
            try (var folder = unpacked.folder().get()) {
                return drafts(reading.folder(folder.root()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PackImporting drafts(PackContent content) {
        if (!content.mistakes().isEmpty()) {
            return new PackImporting.Refused(content.mistakes());
        }
        content.files().forEach((file, path) -> media.store(path, file.name(), file.type()));
        var items = new ArrayList<Item>();
        new TreeMap<>(content.sources())
                .forEach((path, source) ->
                        manuscript(path, source).map(this::draft).ifPresent(items::add));
        return items.isEmpty()
                ? new PackImporting.NotAPack(PackImporting.Reason.EMPTY)
                : new PackImporting.Imported(items);
    }

    private static Optional<Manuscript> manuscript(String path, ContentSource source) {
        return path.startsWith("modules/")
                ? SourceReader.module(source).map(Manuscript.class::cast)
                : SourceReader.trail(source).map(Manuscript.class::cast);
    }

    private Item draft(Manuscript manuscript) {
        var id = manuscript.draftId();
        var begun = drafts.create(manuscript, origins.liveHash(id));
        begun.ifPresent(this::record);
        var outcome = begun.isPresent() ? Outcome.BEGUN : isThis(id, manuscript) ? Outcome.AGAIN : Outcome.DRAFT_THERE;
        return new Item(id, manuscript.slug(), manuscript.title(), outcome);
    }

    private boolean isThis(DraftId id, Manuscript manuscript) {
        return drafts.find(id)
                .filter(there -> there.manuscript().equals(manuscript))
                .isPresent();
    }

    /**
     * What became of a file.
     *
     * @param begun false if the same file of the same person was taken in before: then this is its draft, as it is by now
     * @param images the addresses of pictures that have to be added by hand
     */
    public record FromFile(Draft draft, boolean begun, List<String> images) {
        public FromFile {
            images = List.copyOf(images);
        }
    }

    /** Whether a Markdown file is short enough to be taken in whole. */
    public static boolean isShortEnough(String text) {
        return text.length() <= MarkdownFile.LONGEST;
    }

    /** A module of one unit. Headings of level 2 begin blocks; a front matter may give {@code title} and {@code summary}. */
    public FromFile markdown(String text, String name) {
        var read = MarkdownFile.read(text, name);
        var begun = beginnings.ofFile("markdown\n" + text, read.title());
        return made(read.into(begun), read.images());
    }

    /** A module with the pictures of a presentation and what is written on them; about eight pages make a unit. */
    public FromFile deck(Deck.Ready deck) {
        var title = deck.pages().stream()
                .filter(page -> !page.title().isBlank())
                .findFirst()
                .map(page -> DeckUnits.text(page.language(), page.title()))
                .orElse(LocalizedText.EMPTY);
        var begun = beginnings.ofFile("deck\n" + deck.id(), title);
        return made(DeckUnits.into(begun, deck.pages()), List.of());
    }

    /** Written in one go, and found again by its id: whoever sends a file twice has one draft. */
    private FromFile made(ModuleManuscript manuscript, List<String> images) {
        return switch (drafts.open(manuscript.draftId())) {
            case Opening.Opened(var there) -> new FromFile(there, false, images);
            case Opening.NothingThere _ -> {
                var begun = drafts.create(manuscript, Optional.empty());
                begun.ifPresent(this::record);
                yield begun.map(draft -> new FromFile(draft, true, images)).orElseGet(() -> made(manuscript, images));
            }
            case Opening.OfSomebodyElse _, Opening.WithoutSource _ ->
                throw new AccessDeniedException("It was given away");
        };
    }

    private void record(Draft draft) {
        audit.record(
                author().id(),
                AuditAct.DRAFT_IMPORTED,
                draft.id().toString(),
                Map.of("slug", draft.manuscript().slug()));
    }

    private Person author() {
        return signedIn.require(Permission.WRITE);
    }
}
