package dev.michi.platform;

/** Which database it is: the one in the data folder, for this process alone, or one that several processes may share. */
public enum DatabaseKind {
    EMBEDDED,
    SHARED
}
