package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The addresses of modules and trails: which are free, and what one is made of. */
@Component
class Addresses {

    private static final int LONGEST_SLUG = 48;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Catalog catalog;
    private final DraftDocuments drafts;
    private final DraftOrigins origins;

    Addresses(Catalog catalog, DraftDocuments drafts, DraftOrigins origins) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.origins = origins;
    }

    /** What of a title can stand in an address; empty for a Japanese one. */
    static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }

    /** Whether something is published under this id, or was. */
    boolean wasThere(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(new ModuleId(id.id())).isPresent();
            case TRAIL -> catalog.findTrail(new TrailId(id.id())).isPresent();
        };
    }

    /** Whether nothing has this address, or had it. */
    boolean isFree(DraftId.Kind kind, String slug) {
        var id = new DraftId(kind, kind.prefix() + slug);
        return drafts.find(id).isEmpty()
                && drafts.findBySlug(kind, slug).isEmpty()
                && origins.idOf(kind, slug).isEmpty()
                && !wasThere(id);
    }

    /** The address that is wanted, or one like it. */
    String free(DraftId.Kind kind, String wanted) {
        var slug = wanted.length() < 2 ? kind.key() : wanted;
        while (!isFree(kind, slug)) {
            slug = (wanted.length() < 2 ? kind.key() : wanted) + "-" + random();
        }
        return slug;
    }

    private static String random() {
        var bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
