package dev.michi.media;

/** Smaller forms of a picture are there. @param hash of the original */
public record PictureReady(String hash) {}
