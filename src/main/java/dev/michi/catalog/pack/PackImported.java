package dev.michi.catalog.pack;

/**
 * A pack was imported and published as it came. Also said when it brought nothing new.
 *
 * @param fingerprint of all its files
 */
public record PackImported(ImportResult.Imported result, String fingerprint) {}
