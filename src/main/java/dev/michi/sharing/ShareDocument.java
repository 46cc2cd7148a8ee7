package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.media.MediaFile;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A share as stored.
 *
 * @param link SHA-256 of the secret part of its address
 * @param sealed that part, encrypted with a key that is not in the database
 * @param passcode its bcrypt hash
 * @param pinned content hash by tutorial
 */
@Document(ShareDocument.COLLECTION)
record ShareDocument(
        @Id String id,
        int schemaVersion,
        String customer,
        String owner,
        String name,
        List<String> tutorials,
        List<String> languages,
        String style,
        String note,
        String contact,
        @Nullable MediaFile logo,
        @Nullable Integer colour,
        @Nullable Instant expires,
        @Nullable String passcode,
        @Nullable Map<String, String> pinned,
        Instant created,
        @Nullable Instant revoked,
        long revision,
        String link,
        String sealed) {

    static final String COLLECTION = "shares";
    static final int SCHEMA = 1;

    Share toShare() {
        return new Share(
                new ShareId(id),
                new CustomerId(customer),
                new PersonId(owner),
                name,
                tutorials.stream().map(ModuleId::new).toList(),
                languages.stream().map(Language::ofTag).toList(),
                Share.Style.valueOf(style),
                note,
                contact,
                Optional.ofNullable(logo),
                Optional.ofNullable(colour).map(Colour::new),
                Optional.ofNullable(expires),
                passcode != null,
                pinned == null
                        ? Map.of()
                        : pinned.entrySet().stream()
                                .collect(Collectors.toMap(each -> new ModuleId(each.getKey()), Map.Entry::getValue)),
                created,
                Optional.ofNullable(revoked),
                revision);
    }
}
