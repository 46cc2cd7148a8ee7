package dev.michi.media;

/** It is known whether clips can be cut from the recording. */
public record RecordingExamined(RecordingId recording) {}
