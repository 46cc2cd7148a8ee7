package dev.michi.media;

import dev.michi.shared.Language;

/** The clip could not be made, for good. @param reason for administrators */
public record ClipFailed(ClipId clip, Language language, String reason) implements ClipEvent {}
