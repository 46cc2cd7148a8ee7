package dev.michi.sharing;

/** How sharing ended. */
public sealed interface Sharing {

    /** @param path of the page, {@code /s/…}: whoever has it can open the share @param isNew false if it had been shared already */
    record Shared(Share share, String path, boolean isNew) implements Sharing {}

    record Refused(ShareFlaw flaw) implements Sharing {}
}
