package dev.michi.people;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.Sha256;
import dev.michi.shared.Slug;
import java.text.Normalizer;
import java.util.Locale;

/** Identifies a customer company. */
public record CustomerId(String value) {

    private static final int LONGEST = 64;
    private static final int DIGEST = 12;

    public CustomerId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    /** Always the same one for the same name: of the English one's letters and digits, where it has some to begin with. */
    public static CustomerId named(LocalizedText name) {
        var letters = Normalizer.normalize(name.en(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[0-9-]+|-+$", "");
        var slug = letters.substring(0, Math.min(LONGEST, letters.length()));
        return new CustomerId(
                Slug.isValid(slug)
                        ? slug
                        : "customer-" + Sha256.of(name.ja() + "\n" + name.en()).substring(0, DIGEST));
    }

    @Override
    public String toString() {
        return value;
    }
}
