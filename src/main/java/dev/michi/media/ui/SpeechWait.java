package dev.michi.media.ui;

import dev.michi.media.RecordingId;
import dev.michi.media.Speech;
import dev.michi.shared.Language;
import tools.jackson.databind.JsonNode;

/** Brings lines to the desk when they have been written from what is said. */
final class SpeechWait {

    private SpeechWait() {}

    /** @param asked {@code {"language": "ja"}}, as little trusted as anything from outside */
    static void on(ClipDesk desk, Speech speech, RecordingId recording, JsonNode asked) {
        var tag = asked.path("language").asString("");
        var language = tag.equals("en") ? Language.EN : Language.JA;
        if (speech.want(recording, language).isEmpty()) {
            desk.heard(language.tag(), null);
        } else if (!isOver(desk, speech, recording, language)) {
            Polling.on(desk, () -> !isOver(desk, speech, recording, language));
        }
    }

    private static boolean isOver(ClipDesk desk, Speech speech, RecordingId recording, Language language) {
        return switch (speech.standing(recording, language)) {
            case LISTENING -> false;
            case WRITTEN -> {
                desk.heard(language.tag(), speech.find(recording, language).orElseThrow());
                yield true;
            }
            case NONE, FAILED -> {
                desk.heard(language.tag(), null);
                yield true;
            }
        };
    }
}
