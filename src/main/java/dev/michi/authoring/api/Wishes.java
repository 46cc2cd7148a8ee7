package dev.michi.authoring.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.michi.authoring.Beginnings;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.PublishWish;
import dev.michi.authoring.QuestionManuscript;
import dev.michi.authoring.Template;
import dev.michi.catalog.Publication;
import dev.michi.platform.ProblemException;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What callers send, read. */
final class Wishes {

    private Wishes() {}

    @Schema(name = "TextInBothLanguages")
    record TextJson(@Nullable String ja, @Nullable String en) {

        static TextJson of(LocalizedText text) {
            return new TextJson(text.ja(), text.en());
        }

        LocalizedText text() {
            return new LocalizedText(ja == null ? "" : ja, en == null ? "" : en);
        }
    }

    /** @param template {@code entry-rule} … */
    @Schema(name = "NewDraft")
    record NewDraft(
            @Nullable TextJson title,
            @Nullable String slug,

            @Schema(allowableValues = {"empty", "entry-rule", "release-criteria", "onboarding", "tool-tutorial"})
            @Nullable
            String template) {

        Beginnings.Wish asWish(DraftId.Kind kind) {
            return new Beginnings.Wish(kind, chosen(), givenTitle(), givenSlug());
        }

        private LocalizedText givenTitle() {
            return title == null ? LocalizedText.EMPTY : title.text();
        }

        private String givenSlug() {
            if (slug != null && !Slug.isValid(slug)) {
                throw ProblemException.invalid("slug", "authoring.api.slug");
            }
            return slug == null ? "" : slug;
        }

        private Template chosen() {
            return Arrays.stream(Template.values())
                    .filter(each -> template == null
                            ? each == Template.EMPTY
                            : each.key().equals(template))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("template", "authoring.api.template"));
        }
    }

    @Schema(name = "PublishWish")
    record PublishJson(
            @JsonProperty("class")
            @Schema(
                    name = "class",
                    allowableValues = {"editorial", "clarifying", "substantive"})
            @Nullable
            String kind,

            @Nullable TextJson note,

            @Schema(description = "2026-12-01T09:00:00Z; none means now") @Nullable
            String at,

            @Schema(description = "2026-12-31: the day to acknowledge a substantive change by") @Nullable
            String by,

            @Schema(description = "asked after reading a substantive change", type = "object") @Nullable
            QuestionManuscript question) {

        PublishWish wish() {
            var chosen = Arrays.stream(Publication.Kind.values())
                    .filter(each -> each.key().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("class", "authoring.api.class"));
            return new PublishWish(chosen, note == null ? LocalizedText.EMPTY : note.text(), moment(), day(), question);
        }

        private @Nullable Instant moment() {
            try {
                return at == null ? null : Instant.parse(at);
            } catch (DateTimeException garbled) {
                throw ProblemException.invalid("at", "authoring.api.at");
            }
        }

        private @Nullable LocalDate day() {
            try {
                return by == null ? null : LocalDate.parse(by);
            } catch (DateTimeException garbled) {
                throw ProblemException.invalid("by", "authoring.api.by");
            }
        }
    }

    @Schema(name = "NewComment")
    record CommentWish(@Nullable String field, @Nullable String text) {}

    @Schema(name = "Reason")
    record Reason(@Nullable String text) {}
}
