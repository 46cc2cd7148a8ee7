package dev.michi.catalog;

import dev.michi.media.ClipId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.util.List;

/** Three to ten minutes of reading or watching, ending in a check. */
public record Unit(UnitId id, Slug slug, LocalizedText title, int minutes, List<Block> blocks, Check check) {

    public Unit {
        blocks = List.copyOf(blocks);
    }

    /** The clips that have to be watched, in order. */
    public List<ClipId> clips() {
        return blocks.stream()
                .filter(Block.ClipBlock.class::isInstance)
                .map(block -> ((Block.ClipBlock) block).clip())
                .distinct()
                .toList();
    }
}
