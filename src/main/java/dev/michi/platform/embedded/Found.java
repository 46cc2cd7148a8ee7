package dev.michi.platform.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The key of a document that may be a result.
 *
 * @param stored the document itself, where it was read along with the key
 */
record Found(DocumentKey key, byte @Nullable [] stored) {}
