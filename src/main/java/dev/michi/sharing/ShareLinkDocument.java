package dev.michi.sharing;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which share a link leads to, or led to before it was exchanged.
 *
 * @param id SHA-256 of the secret part of the address
 */
@Document(ShareLinkDocument.COLLECTION)
record ShareLinkDocument(@Id String id, int schemaVersion, String share) {

    static final String COLLECTION = "share_links";
}
