package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A share's parts as they shall be; the passcode stays unless it is given anew or taken away. */
public record ShareChange(
        String name,
        List<ModuleId> tutorials,
        List<Language> languages,
        Share.Style style,
        String note,
        String contact,
        Optional<MediaFile> logo,
        Optional<Colour> colour,
        Optional<Instant> expires,
        PasscodeChange passcode,
        boolean pinned) {

    /** What happens to the passcode. */
    public sealed interface PasscodeChange {

        record Keep() implements PasscodeChange {}

        record Remove() implements PasscodeChange {}

        /** Who has typed the former one has to type the new one. */
        record Replace(String code) implements PasscodeChange {}
    }

    /** Nothing changed, to be changed in parts by {@code with…}. */
    public static ShareChange of(Share share) {
        return new ShareChange(
                share.name(),
                share.tutorials(),
                share.languages(),
                share.style(),
                share.note(),
                share.contact(),
                share.logo(),
                share.colour(),
                share.expires(),
                new PasscodeChange.Keep(),
                !share.pinned().isEmpty());
    }

    /** Looks like this; where something is missing, like the company. */
    public ShareChange withLook(Optional<MediaFile> picture, Optional<Colour> accent) {
        return new ShareChange(
                name, tutorials, languages, style, note, contact, picture, accent, expires, passcode, pinned);
    }

    ShareWish asWish() {
        return new ShareWish(
                name,
                tutorials,
                languages,
                style,
                note,
                contact,
                logo,
                colour,
                expires,
                passcode instanceof PasscodeChange.Replace(String code) ? Optional.of(code) : Optional.empty(),
                pinned);
    }
}
