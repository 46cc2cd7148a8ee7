package dev.michi.catalog.pack;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of steps: one numbered list, in each step at most one picture, which both languages share. */
final class StepsReader {

    private static final int MOST = 20;

    private final Reading reading;
    private final String module;
    private final Markdown markdown;

    StepsReader(Reading reading, String module, Markdown markdown) {
        this.reading = reading;
        this.module = module;
        this.markdown = markdown;
    }

    Block.Steps read(BlockId id, LocalizedText heading, PageBlock ja, PageBlock en) {
        var inJa = steps(ja, Language.JA);
        var inEn = steps(en, Language.EN);
        if (inJa.size() != inEn.size()) {
            wrong(en, "catalog.mistake.steps-differ", inJa.size(), inEn.size());
        }
        var steps = new ArrayList<Block.Steps.Step>();
        for (int i = 0; i < Math.min(inJa.size(), inEn.size()); i++) {
            steps.add(step(inJa.get(i), inEn.get(i), ja, en));
        }
        return new Block.Steps(id, heading, steps);
    }

    private List<Markdown.Item> steps(PageBlock block, Language language) {
        var items = markdown.items(block.body(), block.place().file(), block.bodyLine(), language);
        if (items.isEmpty()) {
            wrong(block, "catalog.mistake.steps-list");
        } else if (items.size() > MOST) {
            wrong(block, "catalog.mistake.list-length", 1, MOST, items.size());
        }
        return items;
    }

    private Block.Steps.Step step(Markdown.Item ja, Markdown.Item en, PageBlock jaBlock, PageBlock enBlock) {
        if (!ja.picture().equals(en.picture())) {
            reading.mistakes()
                    .add(
                            Place.of(enBlock.place().file(), en.line()),
                            "catalog.mistake.step-picture",
                            en.picture(),
                            ja.picture());
        }
        described(ja, jaBlock);
        described(en, enBlock);
        return new Block.Steps.Step(
                new LocalizedText(ja.html(), en.html()),
                picture(ja, jaBlock),
                new LocalizedText(ja.alternative(), en.alternative()));
    }

    private Optional<MediaFile> picture(Markdown.Item item, PageBlock block) {
        return reading.attachments()
                .picture(item.picture(), module, Place.of(block.place().file(), item.line()));
    }

    private void described(Markdown.Item item, PageBlock block) {
        if (!item.picture().isEmpty() && item.alternative().isBlank()) {
            reading.mistakes().add(Place.of(block.place().file(), item.line()), "catalog.mistake.no-alternative");
        }
    }

    private void wrong(PageBlock block, String key, Object... arguments) {
        reading.mistakes().add(block.place(), key, arguments);
    }
}
