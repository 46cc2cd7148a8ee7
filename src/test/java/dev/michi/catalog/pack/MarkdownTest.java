package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {

    private final Mistakes mistakes = new Mistakes();

    @TempDir
    private Path folder;

    @Test
    void theHeadingOfABlockIsItsAnchor() {
        assertThat(html("## A *line*\n\n### Smaller {#small}\n\n### Plain"))
                .isEqualTo("<h2 id=\"lines\">A <em>line</em></h2>\n<h3 id=\"small\">Smaller</h3>\n<h3>Plain</h3>");
    }

    @Test
    void tablesHaveHeadersForColumnsAndRows() {
        assertThat(html("| Who | Line |\n| --- | ---: |\n| Planning | April 1 |")
                        .replace("\n", ""))
                .isEqualTo("<table class=\"table\"><thead><tr><th scope=\"col\">Who</th>"
                        + "<th scope=\"col\" class=\"end\">Line</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">Planning</th>"
                        + "<td class=\"end\" data-l=\"Line:\">April 1</td></tr></tbody></table>");
    }

    @Test
    void anEmptyCornerIsNoHeader() {
        assertThat(html("| | Entry |\n| --- | --- |\n| Before | x |").replace("\n", ""))
                .startsWith("<table class=\"table\"><thead><tr><td></td><th scope=\"col\">Entry</th>");
    }

    @Test
    void tasksAreSymbolsThatCannotBeTicked() {
        assertThat(html("- [x] done\n- [ ] open").replace("\n", ""))
                .isEqualTo("<ul><li>☑ done</li><li>☐ open</li></ul>");
    }

    @Test
    void linksOutOpenBesideAndLinksInLeadToThePortal() {
        assertThat(html("[out](https://example.com/a) [in](michi:first-steps/why) [mail](mailto:a@example.com)"))
                .isEqualTo("<p><a href=\"https://example.com/a\" target=\"_blank\" rel=\"noopener noreferrer\">out</a> "
                        + "<a href=\"/modules/first-steps/why\" rel=\"noopener noreferrer\">in</a> "
                        + "<a href=\"mailto:a&#64;example.com\" rel=\"noopener noreferrer\">mail</a></p>");
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void rawHtmlIsDropped() {
        assertThat(html("a <b onclick=x>b</b> <!-- c --> d\n\n<script>alert(1)</script>\n\n<div>\ne\n</div>"))
                .isEqualTo("<p>a b  d</p>");
    }

    @Test
    void markedTextAndCode() {
        assertThat(html("==this== `a == b` = =="))
                .isEqualTo("<p><mark>this</mark> <code>a &#61;&#61; b</code> &#61; &#61;&#61;</p>");
    }

    @Test
    void japaneseLinesAreJoinedWithoutASpace() {
        assertThat(html("これは\n続きです\nand this\ntoo")).isEqualTo("<p>これは続きです\nand this\ntoo</p>");
    }

    @Test
    void titlesAreTheirWords() {
        assertThat(Markdown.plain("1. Say *why* in `CRM`")).isEqualTo("1. Say why in CRM");
        assertThat(Markdown.plain("")).isEmpty();
    }

    private String html(String source) {
        var reading = new Reading(PackFiles.scan(folder, mistakes), mistakes, Neighbours.NONE);
        return new Markdown(reading).html(source, "unit.en.md", 1, Language.EN, Optional.of("lines"));
    }
}
