package dev.michi.media;

import dev.michi.shared.Language;

/** Something happened to a clip in one language. Published as application events, and to {@link Media#watch}. */
public sealed interface ClipEvent permits ClipProgressed, ClipReady, ClipFailed {

    ClipId clip();

    Language language();
}
