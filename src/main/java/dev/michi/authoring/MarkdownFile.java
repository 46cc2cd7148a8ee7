package dev.michi.authoring;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A Markdown file that was written elsewhere, cut into blocks at its headings. Its language is the one it is written in. */
final class MarkdownFile {

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*(?:\\{#[^}]*}\\s*)?");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    static final int LONGEST = 200_000;
    /** Blocks of a unit; what comes after them stays in the last one. */
    private static final int MOST = 150;

    private final Language language;
    private final List<BlockManuscript> blocks = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder body = new StringBuilder();
    private String title = "";
    private String summary = "";
    private String head = "";
    private boolean fenced;

    private MarkdownFile(Language language) {
        this.language = language;
    }

    /** @param name of the file: its title, where it says none itself */
    static MarkdownFile read(String text, String name) {
        var plain = text.substring(0, Math.min(text.length(), LONGEST))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\uFEFF", "");
        long japanese = JAPANESE.matcher(plain).results().limit(20).count();
        var file = new MarkdownFile(japanese >= 10 ? Language.JA : Language.EN);
        var front = FRONT.matcher(plain);
        if (front.find()) {
            YamlTree.parse(front.group(1)).ifPresent(file::take);
            plain = plain.substring(front.end());
        }
        plain.lines().forEach(file::line);
        file.finish();
        if (file.title.isBlank()) {
            file.title =
                    name.replaceFirst("\\.[A-Za-z]+$", "").replace('-', ' ').strip();
        }
        return file;
    }

    private void take(YamlTree front) {
        title = front.string("title");
        summary = front.string("summary").isBlank() ? front.string("description") : front.string("summary");
    }

    private void line(String line) {
        if (FENCE.matcher(line).matches()) {
            fenced = !fenced;
        }
        var heading = HEADING.matcher(line);
        if (fenced || !heading.matches()) {
            body.append(fenced ? line : pictures(harmless(line))).append('\n');
            return;
        }
        int level = line.indexOf(' ');
        if (level == 1 && title.isBlank() && blocks.isEmpty() && body.toString().isBlank()) {
            title = heading.group(1);
        } else if (level <= 2 && blocks.size() < MOST) {
            finish();
            head = heading.group(1);
        } else {
            body.append("### ").append(heading.group(1)).append('\n');
        }
    }

    /** A picture becomes a block of its own after the text; the file of it is asked for. */
    private String pictures(String line) {
        return IMAGE.matcher(line).replaceAll(found -> {
            if (images.size() >= MOST) {
                return java.util.regex.Matcher.quoteReplacement(found.group());
            }
            images.add(found.group(2));
            pending.add(new BlockManuscript(
                    id("picture"),
                    BlockManuscript.IMAGE,
                    "",
                    DeckUnits.text(language, found.group(1)),
                    LocalizedText.EMPTY));
            return "";
        });
    }

    private final List<BlockManuscript> pending = new ArrayList<>();

    private void finish() {
        var text = body.toString().strip();
        if (!text.isEmpty() || !head.isBlank()) {
            var wish = blocks.isEmpty() && head.isBlank() ? "intro" : Addresses.slug(head);
            blocks.add(new BlockManuscript(
                    id(wish.length() < 2 ? "part" : wish),
                    BlockManuscript.TEXT,
                    "",
                    DeckUnits.text(language, head),
                    DeckUnits.text(language, text)));
        }
        blocks.addAll(pending);
        pending.clear();
        body.setLength(0);
        head = "";
    }

    private String id(String wish) {
        var id = wish;
        for (int number = 2; !ids.add(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    /** What would begin a block in a page of ours is text here. */
    static String harmless(String text) {
        return text.replaceAll("(?m)^(\\s{0,3}):::", "$1\\\\:::").replaceAll("(?m)^##(\\s)", "###$1");
    }

    LocalizedText title() {
        return DeckUnits.text(language, title);
    }

    List<String> images() {
        return List.copyOf(images);
    }

    ModuleManuscript into(ModuleManuscript module) {
        var first = module.units().getFirst();
        var unit = new UnitManuscript(first.id(), first.slug(), title(), 0, blocks, List.of(), List.of());
        return module.with(title(), List.of(unit), List.of()).summarised(DeckUnits.text(language, summary));
    }
}
