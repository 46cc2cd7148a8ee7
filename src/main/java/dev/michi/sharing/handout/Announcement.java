package dev.michi.sharing.handout;

import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the admin pastes into Teams, Slack or a mail to say that a tutorial is there.
 *
 * @param titles of the tutorials, in the language asked for
 * @param note the admin's own words and whom to ask, may be empty
 */
public record Announcement(String company, List<String> titles, String link, String note) {

    public Announcement {
        titles = List.copyOf(titles);
    }

    public enum Channel {
        TEAMS,
        SLACK,
        MAIL
    }

    /** Plain text; a mail's first line is its subject. */
    public String text(Channel channel, Language language, Translations translations) {
        var names = titles.stream().map(Reading::plain).toList();
        var first = names.getFirst();
        var list = names.size() == 1 ? "" : names.stream().map("・"::concat).collect(Collectors.joining("\n", "\n", ""));
        var lead = translations.get(
                names.size() == 1 ? "handout.announce.lead" : "handout.announce.lead-several", language, first);
        var body = lead + list + "\n\n" + translations.get("handout.announce.open", language) + "\n" + link
                + (note.isBlank() ? "" : "\n\n" + note.strip());
        return switch (channel) {
            case TEAMS, SLACK -> body;
            case MAIL ->
                translations.get("handout.announce.subject", language, first) + "\n\n"
                        + translations.get("handout.announce.greeting", language, company) + "\n\n" + body + "\n\n"
                        + translations.get("handout.announce.thanks", language);
        };
    }
}
