package dev.michi.authoring.ui;

import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;

/** What something that is being written is called, which need not have a title in the reader's language yet. */
final class Titles {

    private Titles() {}

    static String of(LocalizedText title, Words words) {
        var own = title.in(words.language());
        var any = own.isBlank() ? title.in(words.language().other()) : own;
        return any.isBlank() ? words.say("authoring.studio.untitled") : any;
    }
}
