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
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Makes drafts of what was written elsewhere: content packs, Markdown files, presentations. Publishes nothing. */
@Service
public class PackImport {

    private final SourceReading reading;
    private final MediaIntake media;
    private final Drafts drafts;
    private final DraftOrigins origins;
    private final AuditLog audit;
    private final SignedIn signedIn;

    PackImport(
            SourceReading reading,
            MediaIntake media,
            Drafts drafts,
            DraftOrigins origins,
            AuditLog audit,
            SignedIn signedIn) {
        this.reading = reading;
        this.media = media;
        this.drafts = drafts;
        this.origins = origins;
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
        begun.ifPresent(draft -> audit.record(
                signedIn.get().id(), AuditAct.DRAFT_IMPORTED, id.toString(), Map.of("slug", manuscript.slug())));
        return new Item(id, manuscript.slug(), begun.isPresent() ? Outcome.BEGUN : Outcome.DRAFT_THERE);
    }

    /** What became of a Markdown file. @param images the addresses of pictures that have to be added by hand */
    public record FromMarkdown(Draft draft, java.util.List<String> images) {
        public FromMarkdown {
            images = java.util.List.copyOf(images);
        }
    }

    /** Whether a Markdown file is short enough to be taken in whole. */
    public static boolean isShortEnough(String text) {
        return text.length() <= MarkdownFile.LONGEST;
    }

    /** A module of one unit. Headings of level 2 begin blocks; a front matter may give {@code title} and {@code summary}. */
    public FromMarkdown markdown(String text, String name) {
        var read = MarkdownFile.read(text, name);
        var draft = drafts.create(DraftId.Kind.MODULE, Template.EMPTY, read.title(), "");
        return new FromMarkdown(filled(draft, read.into((ModuleManuscript) draft.manuscript())), read.images());
    }

    /** A module with the pictures of a presentation and what is written on them; about eight pages make a unit. */
    public Draft deck(Deck.Ready deck) {
        var title = deck.pages().stream()
                .filter(page -> !page.title().isBlank())
                .findFirst()
                .map(page -> DeckUnits.text(page.language(), page.title()))
                .orElse(LocalizedText.EMPTY);
        var draft = drafts.create(DraftId.Kind.MODULE, Template.EMPTY, title, "");
        return filled(draft, DeckUnits.into((ModuleManuscript) draft.manuscript(), deck.pages()));
    }

    private Draft filled(Draft draft, Manuscript manuscript) {
        audit.record(signedIn.get().id(), AuditAct.DRAFT_IMPORTED, draft.id().toString(), Map.of());
        return drafts.save(draft.id(), draft.revision(), manuscript) instanceof Saving.Saved(var saved) ? saved : draft;
    }
}
