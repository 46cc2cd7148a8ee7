package dev.michi.catalog.pack;

import dev.michi.shared.Slug;
import java.net.URI;
import java.net.URISyntaxException;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks a parsed block: reports what is wrong, drops raw HTML, turns links of the portal into addresses. */
final class MarkdownInspection extends AbstractVisitor {

    private final Reading reading;
    private final String file;
    private final int firstLine;
    private final boolean mayHaveHeading;
    private int line;

    MarkdownInspection(Reading reading, String file, int firstLine, boolean mayHaveHeading) {
        this.reading = reading;
        this.file = file;
        this.firstLine = firstLine;
        this.mayHaveHeading = mayHaveHeading;
        this.line = firstLine;
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNext();
            see(child);
            child.accept(this);
            child = next;
        }
    }

    private void see(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            line = firstLine + node.getSourceSpans().getFirst().getLineIndex();
        }
    }

    private Place place() {
        return Place.of(file, line);
    }

    private void wrong(String key, Object... arguments) {
        reading.mistakes().add(place(), key, arguments);
    }

    @Override
    public void visit(Heading heading) {
        boolean first = heading.getPrevious() == null;
        if (heading.getLevel() == 1) {
            wrong("catalog.mistake.heading-1");
        } else if (heading.getLevel() > 3) {
            wrong("catalog.mistake.heading-deep");
        } else if (heading.getLevel() == 2 && !(mayHaveHeading && first)) {
            wrong("catalog.mistake.heading-2-here");
        } else if (heading.getLevel() == 3) {
            takeId(heading);
        }
        visitChildren(heading);
    }

    private void takeId(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return;
        }
        var id = HeadingId.matcher(last.getLiteral());
        if (id.find()) {
            if (!Slug.isValid(id.group(1))) {
                wrong("catalog.mistake.expected-id", id.group(1));
            }
            last.setLiteral(last.getLiteral().substring(0, id.start()));
            heading.appendChild(new HeadingId(id.group(1)));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        html.unlink();
    }

    @Override
    public void visit(HtmlInline html) {
        html.unlink();
    }

    @Override
    public void visit(Image image) {
        wrong("catalog.mistake.inline-image", image.getDestination());
    }

    @Override
    public void visit(Link link) {
        if (Words.of(link).isEmpty()) {
            wrong("catalog.mistake.link-without-words", link.getDestination());
        }
        var target = link.getDestination();
        if (target.startsWith(PortalLinks.SCHEME)) {
            link.setDestination(reading.links().resolve(target, place()));
        } else if (!isAllowed(target)) {
            wrong("catalog.mistake.link", target);
        }
        visitChildren(link);
    }

    private static boolean isAllowed(String target) {
        try {
            var uri = new URI(target);
            return "https".equals(uri.getScheme()) && uri.getHost() != null
                    || "mailto".equals(uri.getScheme())
                            && uri.getSchemeSpecificPart().contains("@");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** A line break between two Japanese characters is none: browsers would draw it as a space. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (endsJapanese(lineBreak.getPrevious()) && beginsJapanese(lineBreak.getNext())) {
            lineBreak.unlink();
        }
    }

    private static boolean endsJapanese(@Nullable Node before) {
        return before instanceof Furigana
                || before instanceof Text text
                        && !text.getLiteral().isEmpty()
                        && isJapanese(text.getLiteral()
                                .codePointBefore(text.getLiteral().length()));
    }

    private static boolean beginsJapanese(@Nullable Node after) {
        return after instanceof Furigana
                || after instanceof Text text
                        && !text.getLiteral().isEmpty()
                        && isJapanese(text.getLiteral().codePointAt(0));
    }

    private static boolean isJapanese(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30FF
                || character >= 0xFF00 && character <= 0xFF9F;
    }

    /** Stars that are still there were meant to make something bold, but stand where Markdown does not see them. */
    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("**")) {
            wrong("catalog.mistake.stars-left");
        }
    }
}
