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
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private final Awaited awaited;
    private final DraftCheck check;
    private final ReadingTime time;
    private final AuditLog audit;
    private final SignedIn signedIn;

    PackImport(
            SourceReading reading,
            MediaIntake media,
            Drafts drafts,
            DraftOrigins origins,
            Beginnings beginnings,
            Awaited awaited,
            DraftCheck check,
            ReadingTime time,
            AuditLog audit,
            SignedIn signedIn) {
        this.reading = reading;
        this.media = media;
        this.drafts = drafts;
        this.origins = origins;
        this.beginnings = beginnings;
        this.awaited = awaited;
        this.check = check;
        this.time = time;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /**
     * A content pack as a zip file. A pack with a mistake brings nothing; what it leads to may come later, as drafts are there to be
     * written on.
     */
    public PackImporting pack(InputStream zip) {
        signedIn.require(Permission.WRITE);
        try {
            var unpacked = ZipFolder.unpack(zip);
            if (unpacked.folder().isEmpty()) {
                return new PackImporting.NotAPack(unpacked.refused().orElseThrow());
            }
            try (var folder = unpacked.folder().get()) {
                return drafts(reading.folder(folder.root(), awaited.addresses()));
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
        var begun = new LinkedHashMap<Manuscript, Outcome>();
        new TreeMap<>(content.sources())
                .forEach((path, source) -> manuscript(path, source).ifPresent(each -> begun.put(each, draft(each))));
        return begun.isEmpty()
                ? new PackImporting.NotAPack(PackImporting.Reason.EMPTY)
                : new PackImporting.Imported(begun.entrySet().stream()
                        .map(each -> item(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Optional<Manuscript> manuscript(String path, ContentSource source) {
        return path.startsWith("modules/")
                ? SourceReader.module(source).map(Manuscript.class::cast)
                : SourceReader.trail(source).map(Manuscript.class::cast);
    }

    private Outcome draft(Manuscript manuscript) {
        var id = manuscript.draftId();
        if (drafts.find(id).isEmpty() && isLive(manuscript)) {
            return Outcome.PUBLISHED;
        }
        var begun = drafts.create(manuscript, origins.liveHash(id));
        begun.ifPresent(this::record);
        return begun.isPresent() ? Outcome.BEGUN : isThere(manuscript) ? Outcome.AGAIN : Outcome.DRAFT_THERE;
    }

    private boolean isLive(Manuscript manuscript) {
        return origins.published(manuscript.draftId()) instanceof DraftOrigins.Origin.Known(var live, var _)
                && isSame(live, manuscript);
    }

    private boolean isThere(Manuscript manuscript) {
        return drafts.find(manuscript.draftId())
                .filter(there -> isSame(there.manuscript(), manuscript))
                .isPresent();
    }

    /** Whether both are the same files: a time to read that was estimated is written out in them. */
    private boolean isSame(Manuscript one, Manuscript other) {
        return one.equals(other) || source(one).equals(source(other));
    }

    private String source(Manuscript manuscript) {
        return PackWriter.write(Decisions.begun(manuscript, LocalDate.EPOCH), time)
                .source()
                .hash();
    }

    /** When all of the pack is there, as its parts lead to one another. */
    private Item item(Manuscript manuscript, Outcome outcome) {
        int missing =
                outcome == Outcome.BEGUN ? check.check(manuscript).problems().size() : 0;
        return new Item(manuscript.draftId(), manuscript.slug(), manuscript.title(), outcome, missing);
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
