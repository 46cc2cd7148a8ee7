package dev.michi.catalog.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The blocks of a page in both languages, which have to be the same ones in the same order. */
final class PagePair {

    private final List<PageBlock> ja;
    private final List<PageBlock> en;
    private final Mistakes mistakes;

    PagePair(List<PageBlock> ja, List<PageBlock> en, Mistakes mistakes) {
        this.ja = ja;
        this.en = en;
        this.mistakes = mistakes;
    }

    /**
     * Reports what differs.
     *
     * @param pairs gets the blocks that both pages have, in order
     * @param alone gets the others, so that what is wrong inside them is said as well
     */
    void forEach(BiConsumer<PageBlock, PageBlock> pairs, Consumer<PageBlock> alone) {
        var jaById = byId(ja);
        var enById = byId(en);
        boolean complete = reportMissing(ja, enById, en) & reportMissing(en, jaById, ja);
        if (complete) {
            reportOrder();
        }
        for (var block : ja) {
            var other = enById.get(block.id());
            if (other != null && alike(block, other)) {
                pairs.accept(block, other);
            } else {
                alone.accept(block);
            }
        }
        en.stream()
                .filter(block -> !jaById.containsKey(block.id())
                        || jaById.get(block.id()).kind() != block.kind())
                .forEach(alone);
    }

    private static Map<String, PageBlock> byId(List<PageBlock> blocks) {
        var byId = new HashMap<String, PageBlock>();
        blocks.forEach(block -> byId.putIfAbsent(block.id(), block));
        return byId;
    }

    private boolean reportMissing(List<PageBlock> blocks, Map<String, PageBlock> others, List<PageBlock> otherPage) {
        boolean complete = true;
        for (var block : blocks) {
            if (others.containsKey(block.id())) {
                continue;
            }
            complete = false;
            if (!followsMissing(block, others)) {
                var otherFile =
                        otherPage.isEmpty() ? "" : otherPage.getFirst().place().file();
                mistakes.add(block.place(), "catalog.mistake.block-missing", block.id(), otherFile);
            }
        }
        return complete;
    }

    /** The text after a missing block is missing with it: saying so twice helps nobody. */
    private static boolean followsMissing(PageBlock block, Map<String, PageBlock> others) {
        return block.id().startsWith(PageParser.AFTER)
                && !others.containsKey(block.id().substring(PageParser.AFTER.length()));
    }

    private void reportOrder() {
        for (int i = 0; i < Math.min(ja.size(), en.size()); i++) {
            if (!ja.get(i).id().equals(en.get(i).id())) {
                mistakes.add(
                        en.get(i).place(),
                        "catalog.mistake.block-order",
                        en.get(i).id(),
                        ja.get(i).id(),
                        ja.get(i).place());
                return;
            }
        }
    }

    private boolean alike(PageBlock one, PageBlock other) {
        if (one.kind() != other.kind()) {
            mistakes.add(
                    other.place(),
                    "catalog.mistake.block-kind",
                    one.id(),
                    other.kind().key(),
                    one.kind().key(),
                    one.place());
            return false;
        }
        if (!one.argument().equals(other.argument())) {
            mistakes.add(
                    other.place(),
                    "catalog.mistake.block-argument",
                    one.id(),
                    other.argument(),
                    one.argument(),
                    one.place());
        }
        return true;
    }
}
