package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an admin wants to hand out. The parts are those of {@link Share}.
 *
 * @param passcode to be typed before the page opens; {@value #SHORTEST_PASSCODE} to {@value #LONGEST_PASSCODE} characters
 * @param pinned whether the tutorials stay as they are now
 */
public record ShareWish(
        String name,
        List<ModuleId> tutorials,
        List<Language> languages,
        Share.Style style,
        String note,
        String contact,
        Optional<MediaFile> logo,
        Optional<Colour> colour,
        Optional<Instant> expires,
        Optional<String> passcode,
        boolean pinned) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_CONTACT = 200;
    public static final int SHORTEST_PASSCODE = 4;
    public static final int LONGEST_PASSCODE = 64;
    public static final int MOST_TUTORIALS = 20;

    public ShareWish {
        name = name.strip();
        note = note.strip();
        contact = contact.strip();
        tutorials = tutorials.stream().distinct().toList();
        languages = languages.stream().distinct().toList();
    }

    /** What is wrong with it as it stands, the first thing; whether its tutorials may be shared is seen when it is. */
    Optional<ShareFlaw> flaw(Instant now) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of(ShareFlaw.NAME);
        }
        if (tutorials.isEmpty() || tutorials.size() > MOST_TUTORIALS) {
            return Optional.of(ShareFlaw.TUTORIALS);
        }
        if (languages.isEmpty()) {
            return Optional.of(ShareFlaw.LANGUAGES);
        }
        return texts().or(() -> way(now));
    }

    private Optional<ShareFlaw> texts() {
        if (note.length() > LONGEST_NOTE) {
            return Optional.of(ShareFlaw.NOTE);
        }
        return contact.length() > LONGEST_CONTACT ? Optional.of(ShareFlaw.CONTACT) : Optional.empty();
    }

    private Optional<ShareFlaw> way(Instant now) {
        if (expires.filter(end -> !end.isAfter(now)).isPresent()) {
            return Optional.of(ShareFlaw.EXPIRES);
        }
        return passcode.filter(code -> !Passcode.isOne(code)).map(code -> ShareFlaw.PASSCODE);
    }
}
