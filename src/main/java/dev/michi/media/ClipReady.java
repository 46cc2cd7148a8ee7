package dev.michi.media;

import dev.michi.shared.Language;

/** The clip can be played, in its newest version. */
public record ClipReady(ClipId clip, Language language) implements ClipEvent {}
