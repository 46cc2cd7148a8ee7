package dev.michi.catalog.pack;

/**
 * One block of a page in one language, as it is written.
 *
 * @param kind {@code text}, {@code clip}, {@code check}, {@code callout}, {@code image}, {@code download}, …
 * @param argument the word after the kind; empty where there is none
 * @param head the rest of the first line, or the heading of a text block
 * @param body Markdown, without the heading and without empty lines around it
 */
public record PagePart(String kind, String id, String argument, String head, String body) {

    static PagePart of(PageBlock block) {
        boolean headed = block.kind() == PageBlock.Kind.TEXT && !block.head().isEmpty();
        var body = headed ? block.body().substring(block.body().indexOf('\n') + 1) : block.body();
        return new PagePart(block.kind().key(), block.id(), block.argument(), block.head(), trimmed(body));
    }

    /** The first line may be indented on purpose. */
    private static String trimmed(String body) {
        return body.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing();
    }
}
