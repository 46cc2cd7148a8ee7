package dev.michi.media;

import dev.michi.shared.LocalizedText;

/** A place where a clip is shown. @param address of its page */
public record ClipUse(LocalizedText module, LocalizedText unit, String address) {}
