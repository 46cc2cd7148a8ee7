package dev.michi.sharing;

import dev.michi.media.MediaFile;
import dev.michi.shared.Colour;
import java.util.Optional;

/**
 * A share as it shall be.
 *
 * @param keepsPasscode whether the present passcode stays; else it is that of the wish, or none. Who has typed the former one has
 *     to type the new one
 */
public record ShareChange(ShareWish wish, boolean keepsPasscode) {

    /** Nothing changed. */
    public static ShareChange of(Share share) {
        return of(share, share.logo(), share.colour());
    }

    /** Looks like this; where something is missing, like the company. */
    public static ShareChange of(Share share, Optional<MediaFile> logo, Optional<Colour> colour) {
        var wish = new ShareWish(
                share.name(),
                share.tutorials(),
                share.languages(),
                share.style(),
                share.note(),
                share.contact(),
                logo,
                colour,
                share.expires(),
                Optional.empty(),
                !share.pinned().isEmpty());
        return new ShareChange(wish, true);
    }
}
