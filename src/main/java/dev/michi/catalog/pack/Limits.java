package dev.michi.catalog.pack;

/** How large a pack and its parts may be; see the end of docs/content-format.md. */
final class Limits {

    static final int FILES = 2_000;
    static final int DEPTH = 8;
    static final long PACK_BYTES = 500_000_000L;
    static final int TEXT_BYTES = 200_000;
    static final int PICTURE_BYTES = 5_000_000;
    static final long PICTURE_PIXELS = 40_000_000L;
    static final int SOUND_BYTES = 20_000_000;
    static final int VOICE_SECONDS = 120;
    static final int MUSIC_SECONDS = 900;
    static final int DOWNLOAD_BYTES = 50_000_000;
    static final int CLIP_SECONDS_MIN = 10;
    static final int CLIP_SECONDS_MAX = 180;

    private Limits() {}
}
