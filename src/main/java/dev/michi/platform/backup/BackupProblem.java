package dev.michi.platform.backup;

import dev.michi.shared.LocalizedText;

/** A backup or a restore was not done; nothing has changed. Says why, and what to do. */
final class BackupProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;

    BackupProblem(String ja, String en) {
        super(en);
        this.text = new LocalizedText(ja, en);
    }

    LocalizedText text() {
        return text;
    }
}
