package dev.michi.catalog;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit inside its module's document. */
record UnitDocument(
        String id,
        String slug,
        LocalizedText title,
        int minutes,
        List<BlockDocument> blocks,
        List<QuestionDocument> questions) {

    static UnitDocument from(Unit unit) {
        return new UnitDocument(
                unit.id().value(),
                unit.slug().value(),
                unit.title(),
                unit.minutes(),
                unit.blocks().stream().map(BlockDocument::from).toList(),
                unit.check().questions().stream().map(QuestionDocument::from).toList());
    }

    Unit toUnit() {
        return new Unit(
                new UnitId(id),
                new Slug(slug),
                title,
                minutes,
                blocks.stream().map(BlockDocument::toBlock).toList(),
                new Check(questions.stream().map(QuestionDocument::toQuestion).toList()));
    }

    /** A step of a list of steps. */
    record StepDocument(LocalizedText html, @Nullable MediaFile picture, LocalizedText alternative) {

        static StepDocument from(Block.Steps.Step step) {
            return new StepDocument(step.html(), step.picture().orElse(null), step.alternative());
        }

        Block.Steps.Step toStep() {
            return new Block.Steps.Step(html, Optional.ofNullable(picture), alternative);
        }
    }

    /** @param kind which of the forms of {@link Block} it is; the other fields are those of that form */
    record BlockDocument(
            String kind,
            String id,
            @Nullable LocalizedText title,
            @Nullable LocalizedText html,
            @Nullable String clip,
            Block.Callout.@Nullable Kind tone,
            @Nullable MediaFile file,
            @Nullable List<StepDocument> steps) {

        static BlockDocument from(Block block) {
            var id = block.id().value();
            return switch (block) {
                case Block.Text it -> new BlockDocument("text", id, it.heading(), it.html(), null, null, null, null);
                case Block.ClipBlock it ->
                    new BlockDocument("clip", id, null, null, it.clip().value(), null, null, null);
                case Block.CheckBlock it -> new BlockDocument("check", id, null, null, null, null, null, null);
                case Block.Callout it ->
                    new BlockDocument("callout", id, it.title(), it.html(), null, it.kind(), null, null);
                case Block.Image it ->
                    new BlockDocument("image", id, it.alternative(), it.caption(), null, null, it.file(), null);
                case Block.Download it ->
                    new BlockDocument("download", id, it.title(), null, null, null, it.file(), null);
                case Block.Steps it ->
                    new BlockDocument(
                            "steps",
                            id,
                            it.heading(),
                            null,
                            null,
                            null,
                            null,
                            it.steps().stream().map(StepDocument::from).toList());
            };
        }

        Block toBlock() {
            var blockId = new BlockId(id);
            return switch (kind) {
                case "text" -> new Block.Text(blockId, given(title), given(html));
                case "clip" -> new Block.ClipBlock(blockId, new ClipId(given(clip)));
                case "check" -> new Block.CheckBlock(blockId);
                case "callout" -> new Block.Callout(blockId, given(tone), given(title), given(html));
                case "image" -> new Block.Image(blockId, given(file), given(title), given(html));
                case "download" -> new Block.Download(blockId, given(file), given(title));
                case "steps" ->
                    new Block.Steps(
                            blockId,
                            given(title),
                            given(steps).stream().map(StepDocument::toStep).toList());
                default -> throw new IllegalStateException("Unknown kind of block: " + kind);
            };
        }

        private <T> T given(@Nullable T value) {
            return Objects.requireNonNull(value, () -> "Block " + id + " is incomplete");
        }
    }
}
