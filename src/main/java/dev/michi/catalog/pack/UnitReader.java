package dev.michi.catalog.pack;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Check;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the two pages and the check of a unit. */
final class UnitReader {

    private static final MediaFile NO_FILE = new MediaFile("", "none", "text/plain", 0);

    private final Reading reading;
    private final String module;
    private final Storyboards clips;
    private final Markdown markdown;

    /** @param module the module's folder */
    UnitReader(Reading reading, String module, Storyboards clips) {
        this.reading = reading;
        this.module = module;
        this.clips = clips;
        this.markdown = new Markdown(reading);
    }

    /** What a unit's folder holds. */
    record Content(List<Block> blocks, Check check) {}

    Content read(String folder) {
        var check = check(folder + "/check.yaml");
        var ja = page(folder + "/unit.ja.md");
        var en = page(folder + "/unit.en.md");
        if (ja.isEmpty() || en.isEmpty()) {
            return new Content(List.of(), check);
        }
        var blocks = new ArrayList<Block>();
        new PagePair(ja.get(), en.get(), reading.mistakes())
                .forEach((a, b) -> blocks.add(block(a, b)), alone -> block(alone, alone));
        placeCheck(blocks, check, folder);
        return new Content(blocks, check);
    }

    private Check check(String path) {
        return reading.files().has(path)
                ? new CheckReader(reading, clips).read(path).orElse(Check.NONE)
                : Check.NONE;
    }

    private Optional<List<PageBlock>> page(String path) {
        if (!reading.files().has(path)) {
            reading.mistakes().add(Place.of(path), "catalog.mistake.no-page");
            return Optional.empty();
        }
        return reading.files().text(path).map(text -> {
            var blocks = PageParser.parse(text, path, reading.mistakes());
            if (blocks.isEmpty()) {
                reading.mistakes().add(Place.of(path), "catalog.mistake.empty-page");
            }
            return blocks;
        });
    }

    /** Without the directive the check stands at the end. */
    private void placeCheck(List<Block> blocks, Check check, String folder) {
        boolean placed = blocks.stream().anyMatch(Block.CheckBlock.class::isInstance);
        if (placed && !reading.files().has(folder + "/check.yaml")) {
            reading.mistakes().add(Place.of(folder + "/unit.ja.md"), "catalog.mistake.no-check");
        } else if (!placed && !check.isEmpty()) {
            blocks.add(new Block.CheckBlock(new BlockId("check")));
        }
    }

    private Block block(PageBlock ja, PageBlock en) {
        var id = new BlockId(ja.id());
        return switch (ja.kind()) {
            case TEXT -> new Block.Text(id, heads(ja, en), html(ja, en, Optional.of(ja.id())));
            case CLIP -> clip(id, ja);
            case CHECK -> {
                noBody(ja, en);
                yield new Block.CheckBlock(id);
            }
            case CALLOUT -> new Block.Callout(id, tone(ja), heads(ja, en), html(ja, en, Optional.empty()));
            case IMAGE -> {
                described(ja, en);
                yield new Block.Image(
                        id,
                        reading.attachments()
                                .picture(ja.argument(), module, ja.place())
                                .orElse(NO_FILE),
                        heads(ja, en),
                        html(ja, en, Optional.empty()));
            }
            case STEPS -> new StepsReader(reading, module, markdown).read(id, heads(ja, en), ja, en);
            case DOWNLOAD -> {
                described(ja, en);
                noBody(ja, en);
                yield new Block.Download(
                        id,
                        reading.attachments()
                                .download(ja.argument(), module, ja.place())
                                .orElse(NO_FILE),
                        heads(ja, en));
            }
        };
    }

    private Block clip(BlockId id, PageBlock ja) {
        var clip = clips.find(ja.argument(), ja.place(), reading.mistakes());
        return clip.<Block>map(entry -> new Block.ClipBlock(id, entry.id())).orElseGet(() -> new Block.CheckBlock(id));
    }

    private Block.Callout.Kind tone(PageBlock block) {
        var kind = Choices.CALLOUTS.get(block.argument());
        if (kind == null && !block.argument().isEmpty()) {
            var known = String.join(
                    ", ", Choices.CALLOUTS.keySet().stream().sorted().toList());
            reading.mistakes().add(block.place(), "catalog.mistake.unknown-value", block.argument(), known);
        }
        return kind == null ? Block.Callout.Kind.NOTE : kind;
    }

    private void described(PageBlock... blocks) {
        for (var block : blocks) {
            if (block.head().isBlank()) {
                reading.mistakes()
                        .add(
                                block.place(),
                                block.kind() == PageBlock.Kind.IMAGE
                                        ? "catalog.mistake.no-alternative"
                                        : "catalog.mistake.no-description");
            }
        }
    }

    private void noBody(PageBlock... blocks) {
        for (var block : blocks) {
            if (!block.body().isBlank()) {
                reading.mistakes()
                        .add(
                                block.place(),
                                "catalog.mistake.no-body",
                                block.kind().key());
            }
        }
    }

    private static LocalizedText heads(PageBlock ja, PageBlock en) {
        return new LocalizedText(Markdown.plain(ja.head()), Markdown.plain(en.head()));
    }

    private LocalizedText html(PageBlock ja, PageBlock en, Optional<String> anchor) {
        return new LocalizedText(html(ja, Language.JA, anchor), html(en, Language.EN, anchor));
    }

    private String html(PageBlock block, Language language, Optional<String> anchor) {
        return markdown.html(block.body(), block.place().file(), block.bodyLine(), language, anchor);
    }
}
