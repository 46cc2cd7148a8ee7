package dev.michi.authoring;

import dev.michi.media.Deck;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Units made of the pages of a presentation: of each page its picture, and what is written on it. */
final class DeckUnits {

    private static final int MOST_UNITS = 12;
    private static final int PAGES = 8;

    private DeckUnits() {}

    static ModuleManuscript into(ModuleManuscript module, List<Deck.Page> pages) {
        int each = Math.max(PAGES, Math.ceilDiv(pages.size(), MOST_UNITS));
        var units = new ArrayList<UnitManuscript>();
        var files = new ArrayList<Manuscript.Attachment>();
        for (int from = 0; from < pages.size(); from += each) {
            var part = pages.subList(from, Math.min(from + each, pages.size()));
            var number = units.size() + 1;
            units.add(new UnitManuscript(
                    Templates.unitId(module.id()) + (number == 1 ? "" : "-" + number),
                    "part-" + number,
                    text(part.getFirst().language(), part.getFirst().title()),
                    0,
                    part.stream().flatMap(page -> blocks(page).stream()).toList(),
                    List.of(),
                    List.of()));
            part.forEach(page -> files.add(new Manuscript.Attachment(path(page), named(page))));
        }
        return module.with(module.title(), units, files);
    }

    private static List<BlockManuscript> blocks(Deck.Page page) {
        var blocks = new ArrayList<BlockManuscript>();
        var id = "page-" + page.number();
        blocks.add(new BlockManuscript(
                id, BlockManuscript.IMAGE, path(page), text(page.language(), alternative(page)), LocalizedText.EMPTY));
        if (!page.narration().isBlank()) {
            var paragraphs = page.narration().strip().replaceAll("\\s*\\n\\s*", "\n\n");
            blocks.add(new BlockManuscript(
                    "text-" + page.number(),
                    BlockManuscript.TEXT,
                    "",
                    LocalizedText.EMPTY,
                    text(page.language(), MarkdownFile.harmless(paragraphs))));
        }
        return blocks;
    }

    private static String alternative(Deck.Page page) {
        return page.title().isBlank() ? Integer.toString(page.number()) : page.title();
    }

    private static String path(Deck.Page page) {
        var name = page.picture().name();
        return "assets/page-%03d%s".formatted(page.number(), name.substring(Math.max(0, name.lastIndexOf('.'))));
    }

    private static MediaFile named(Deck.Page page) {
        var path = path(page);
        return new MediaFile(
                page.picture().hash(),
                path.substring(path.indexOf('/') + 1),
                page.picture().type(),
                page.picture().bytes());
    }

    static LocalizedText text(Language language, String text) {
        return language == Language.JA ? new LocalizedText(text, "") : new LocalizedText("", text);
    }
}
