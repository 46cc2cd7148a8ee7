package dev.michi.people;

import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something a person should know.
 *
 * @param id of what happened, the same for ever: {@code assigned:module:m-welcome:2026-12-01}. One for each person, so several
 *     persons may be told of the same
 * @param to who is told
 * @param text key of the sentence in the translations; it stands in the list, in the mail, and as the mail's subject
 * @param arguments for the places <code>{0}</code>, <code>{1}</code>, … of the sentence
 * @param link where in the portal to go on: {@code /modules/welcome}
 */
public record Notice(String id, NoticeKind kind, PersonId to, String text, List<LocalizedText> arguments, String link) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,199}");

    public Notice {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of a notice: " + id);
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("Not a path in the portal: " + link);
        }
        arguments = List.copyOf(arguments);
    }
}
