package dev.michi.people;

/**
 * Tells people what they should know, in the portal and, where they want it, by mail. Features ask for it when something has
 * happened; how it gets to the person is not their concern.
 */
public interface Notices {

    /**
     * Tells the person. The same id again tells nothing again, so that callers may repeat it after a crash. A person who is
     * not there, not active, or does not want this kind is told nothing. Mail goes out afterwards, and is tried again if it fails.
     */
    void tell(Notice notice);
}
