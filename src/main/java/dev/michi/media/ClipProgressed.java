package dev.michi.media;

import dev.michi.shared.Language;

/** @param percent 0 to 100; at most one event a second, never falling */
public record ClipProgressed(ClipId clip, Language language, int percent) implements ClipEvent {}
