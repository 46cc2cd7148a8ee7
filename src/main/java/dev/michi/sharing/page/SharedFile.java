package dev.michi.sharing.page;

import java.nio.file.Path;

/** A picture, download or clip that a shared page shows. @param hash of its content @param download the name to save it as; empty if it is shown */
record SharedFile(String hash, String type, long bytes, Path path, String download) {}
