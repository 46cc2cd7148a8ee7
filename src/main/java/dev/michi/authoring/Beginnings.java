package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Begins modules and trails. Asking twice for the same, or many times at once, begins one: its id is made of who asks for what,
 * and it is inserted whole.
 */
@Needs(Permission.WRITE)
@Service
public class Beginnings {

    private static final int FINGERPRINT = 10;

    private final DraftAccess access;
    private final DraftDocuments documents;
    private final Addresses addresses;
    private final Templates templates;
    private final AuditLog audit;
    private final Clock clock;

    Beginnings(
            DraftAccess access,
            DraftDocuments documents,
            Addresses addresses,
            Templates templates,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.addresses = addresses;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param slug address; if it is empty, one is made of the title, or made up */
    public record Wish(DraftId.Kind kind, Template template, LocalizedText title, String slug) {}

    /**
     * One's own draft of the same wish is given again as long as nobody has written in it; after that the wish means another
     * one.
     *
     * @param key made up by the caller: with the same one the same wish means the same draft also when it was written in since
     */
    public Beginning begin(Wish wish, Optional<String> key) {
        var me = access.author();
        return wish.slug().isEmpty() ? unnamed(wish, key, me) : named(wish, me);
    }

    private Beginning named(Wish wish, Person me) {
        var id = new DraftId(wish.kind(), wish.kind().prefix() + wish.slug());
        var there = documents.find(id);
        if (there.isPresent()) {
            return isUntouched(there.get(), wish, me) ? new Beginning.Again(there.get()) : new Beginning.Taken();
        }
        if (!addresses.isFree(wish.kind(), wish.slug())) {
            return documents.find(id).isPresent() ? named(wish, me) : new Beginning.Taken();
        }
        return inserted(wish, id.id(), wish.slug(), me).orElseGet(() -> named(wish, me));
    }

    private Beginning unnamed(Wish wish, Optional<String> key, Person me) {
        var title = Addresses.slug(wish.title().en());
        var name = title.length() < 2 ? wish.kind().key() : title;
        for (int number = 0; ; number++) {
            var id = wish.kind().prefix() + name + "-" + fingerprint(me, wish + "\n" + key + "\n" + number);
            var draftId = new DraftId(wish.kind(), id);
            if (addresses.wasThere(draftId)) {
                continue;
            }
            var there = documents.find(draftId);
            if (there.isEmpty()) {
                var begun = inserted(wish, id, addresses.free(wish.kind(), title), me);
                if (begun.isPresent()) {
                    return begun.get();
                }
                there = documents.find(draftId);
            }
            if (there.filter(draft -> isSame(draft, key, wish, me)).isPresent()) {
                return new Beginning.Again(there.get());
            }
        }
    }

    private boolean isSame(Draft there, Optional<String> key, Wish wish, Person me) {
        return key.isPresent() ? there.isOpenTo(me.id()) : isUntouched(there, wish, me);
    }

    private boolean isUntouched(Draft there, Wish wish, Person me) {
        return there.owner().equals(me.id())
                && there.writers().isEmpty()
                && there.stage() instanceof Stage.Draft
                && there.manuscript()
                        .equals(manuscript(
                                wish, there.id().id(), there.manuscript().slug(), me));
    }

    private Optional<Beginning> inserted(Wish wish, String id, String slug, Person me) {
        var draft = Draft.begun(
                manuscript(wish, id, slug, me),
                me.id(),
                Optional.empty(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!documents.insert(draft)) {
            return Optional.empty();
        }
        audit.record(
                me.id(),
                AuditAct.DRAFT_BEGUN,
                draft.id().toString(),
                Map.of("template", wish.template().key()));
        return Optional.of(new Beginning.Begun(draft));
    }

    private Manuscript manuscript(Wish wish, String id, String slug, Person me) {
        return switch (wish.kind()) {
            case MODULE ->
                templates.module(wish.template(), id, slug, wish.title()).owned(owner(me));
            case TRAIL -> templates.trail(id, slug, wish.title()).owned(owner(me));
        };
    }

    /**
     * A module for what was read from a file: the same file of the same person has the same id, however often it comes.
     *
     * @param file names its content
     */
    ModuleManuscript ofFile(String file, LocalizedText title) {
        var me = access.author();
        var name = Addresses.slug(title.en());
        var id = "m-" + (name.length() < 2 ? "module" : name) + "-" + fingerprint(me, file);
        var slug = addresses.free(DraftId.Kind.MODULE, name);
        return templates.module(Template.EMPTY, id, slug, title).owned(owner(me));
    }

    private static String fingerprint(Person person, String text) {
        return Sha256.of(person.id() + "\n" + text).substring(0, FINGERPRINT);
    }

    private static Manuscript.Owner owner(Person author) {
        return new Manuscript.Owner(
                new LocalizedText(author.name().full(Language.JA), author.name().full(Language.EN)),
                LocalizedText.EMPTY,
                author.email());
    }
}
