package dev.michi.people;

/** What signing in does for others of this feature, who have checked already that it may be done. */
public interface WayIn {

    /** A new link with which a person chooses a password; earlier ones no longer work. @return {@code /welcome/…} */
    String linkFor(PersonId person);

    /** The person's sessions end with their next request. */
    void endSessions(PersonId person);
}
