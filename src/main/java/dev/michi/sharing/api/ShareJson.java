package dev.michi.sharing.api;

import dev.michi.catalog.ModuleId;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.sharing.Share;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A share. Where it leads is told when it is made or gets another link, and never again.
 *
 * @param tutorials ids of modules, in order
 * @param passcode whether one has to be typed
 * @param logo whether it has one of its own, instead of the customer's
 * @param pinned whether the tutorials stay as they were
 * @param url only in the answer to making it or exchanging its link
 */
@Schema(name = "Share")
record ShareJson(
        String id,
        String customer,
        String owner,
        String name,

        @Schema(allowableValues = {"open", "expired", "revoked"})
        String state,

        List<String> tutorials,
        List<String> languages,

        @Schema(allowableValues = {"standard", "plain"}) String style,

        String note,
        String contact,
        @Nullable String colour,
        boolean logo,
        @Nullable Instant expires,
        boolean passcode,
        boolean pinned,
        Instant created,
        @Nullable Instant revoked,
        @Nullable String url) {

    static ShareJson of(Share share, Instant now) {
        return of(share, now, null);
    }

    static ShareJson of(Share share, Instant now, @Nullable String url) {
        return new ShareJson(
                share.id().value(),
                share.customer().value(),
                share.owner().value(),
                share.name(),
                key(share.state(now)),
                share.tutorials().stream().map(ModuleId::value).toList(),
                share.languages().stream().map(Language::tag).toList(),
                key(share.style()),
                share.note(),
                share.contact(),
                share.colour().map(Colour::hex).orElse(null),
                share.logo().isPresent(),
                share.expires().orElse(null),
                share.passcode(),
                !share.pinned().isEmpty(),
                share.created(),
                share.revoked().orElse(null),
                url);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
