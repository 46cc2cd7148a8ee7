package dev.michi.sharing.api;

import dev.michi.catalog.ModuleId;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareChange;
import dev.michi.sharing.ShareWish;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a share shall be; of a change, what is missing stays. An empty {@code expires}, {@code colour} or {@code passcode} takes it away. */
@Schema(name = "ShareWish")
record ShareRequest(
        @Nullable String name,

        @Schema(description = "ids of modules") @Nullable List<String> tutorials,

        @Nullable List<String> languages,

        @Schema(allowableValues = {"standard", "plain"}) @Nullable
        String style,

        @Nullable String note,
        @Nullable String contact,
        @Nullable String colour,

        @Schema(format = "date-time") @Nullable String expires,

        @Nullable String passcode,
        @Nullable Boolean pinned) {

    ShareWish asWish() {
        return new ShareWish(
                Objects.requireNonNullElse(name, ""),
                theTutorials().orElse(List.of()),
                theLanguages().orElse(List.of(Language.values())),
                theStyle().orElse(Share.Style.STANDARD),
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNullElse(contact, ""),
                Optional.empty(),
                theColour(),
                theEnd(),
                thePasscode(),
                Boolean.TRUE.equals(pinned));
    }

    ShareChange over(Share share) {
        var before = ShareChange.of(share).wish();
        var wish = new ShareWish(
                name == null ? before.name() : name,
                theTutorials().orElse(before.tutorials()),
                theLanguages().orElse(before.languages()),
                theStyle().orElse(before.style()),
                note == null ? before.note() : note,
                contact == null ? before.contact() : contact,
                before.logo(),
                colour == null ? before.colour() : theColour(),
                expires == null ? before.expires() : theEnd(),
                thePasscode(),
                pinned == null ? before.pinned() : pinned);
        return new ShareChange(wish, passcode == null);
    }

    private Optional<String> thePasscode() {
        return Optional.ofNullable(passcode).filter(each -> !each.isEmpty());
    }

    private Optional<List<ModuleId>> theTutorials() {
        return Optional.ofNullable(tutorials).map(all -> all.stream()
                .map(each -> read("tutorials", each, id -> new ModuleId(new Slug(id).value())))
                .toList());
    }

    private Optional<List<Language>> theLanguages() {
        return Optional.ofNullable(languages).map(all -> all.stream()
                .map(each -> read("languages", each, Language::ofTag))
                .toList());
    }

    private Optional<Share.Style> theStyle() {
        return Optional.ofNullable(style)
                .map(each -> read("style", each, key -> Share.Style.valueOf(key.toUpperCase(Locale.ROOT))));
    }

    private Optional<Colour> theColour() {
        return Optional.ofNullable(colour)
                .filter(each -> !each.isEmpty())
                .map(each -> read("colour", each, hex -> Colour.parse(hex).orElseThrow()));
    }

    private Optional<Instant> theEnd() {
        return Optional.ofNullable(expires)
                .filter(each -> !each.isEmpty())
                .map(each -> read("expires", each, Instant::parse));
    }

    private static <T> T read(String field, String written, Function<String, T> reader) {
        try {
            return reader.apply(written);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException garbled) {
            throw ProblemException.invalid(field, "problem.invalid.field");
        }
    }
}
