package dev.michi.platform.control;

/**
 * Something the launcher may ask of a portal, running or started for it alone. One bean a command. Whoever may write
 * into the data folder may ask for it: no further permission is checked.
 */
public interface PortalCommand {

    /** For example {@code content-import}. */
    String name();

    CommandAnswer run(String argument);
}
