package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageParserTest {

    private final Mistakes mistakes = new Mistakes();

    @Test
    void headingsAndDirectivesBeginBlocks() {
        assertThat(ids("""
                Before.

                ## One {#one}
                text

                ::: callout tip {#two} Title
                inside
                :::

                after it

                ## Three {#three} ##
                """)).containsExactly("TEXT intro", "TEXT one", "CALLOUT two", "TEXT after-two", "TEXT three");
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void whiteSpaceBetweenBlocksIsNoBlock() {
        assertThat(ids("\n\n::: check\n:::\n\n\n## One {#one}\n")).containsExactly("CHECK check", "TEXT one");
    }

    @Test
    void nothingBeginsInsideFencedCode() {
        assertThat(ids("""
                ````markdown
                ## No {#no}
                ```
                ::: check
                ````
                - ~~~
                  ::: check
                  ~~~
                ```inline``` is no fence
                ## Yes {#yes}
                """)).containsExactly("TEXT intro", "TEXT yes");
        assertThat(mistakes.isEmpty()).isTrue();
    }

    @Test
    void blocksKnowWhereTheyStand() {
        var blocks = PageParser.parse("a\n\n## B {#bb}\ntext\n::: image x.svg {#cc} Alt\ncaption\n:::", "f", mistakes);
        assertThat(blocks).extracting(block -> block.place().line()).containsExactly(1, 3, 5);
        assertThat(blocks).extracting(PageBlock::bodyLine).containsExactly(1, 3, 6);
        assertThat(blocks.getLast())
                .extracting(PageBlock::argument, PageBlock::head, PageBlock::body)
                .containsExactly("x.svg", "Alt", "caption\n");
    }

    private List<String> ids(String text) {
        return PageParser.parse(text, "unit.en.md", mistakes).stream()
                .map(block -> block.kind() + " " + block.id())
                .toList();
    }
}
