package dev.michi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents lead somewhere: no link is dead, no decision is missing in the index. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    static List<Path> documents() throws IOException {
        try (var files = Files.walk(DOCUMENTS)) {
            return Stream.concat(Stream.of(Path.of("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesAndHeadings(Path document) throws IOException {
        var links = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
        while (links.find()) {
            var link = links.group(1);
            if (OUTSIDE.matcher(link).matches()) {
                continue;
            }
            var parts = link.split("#", 2);
            var file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
            assertThat(file).as(link).exists();
            if (parts.length == 2) {
                assertThat(anchors(file)).as(link).contains(parts[1]);
            }
        }
    }

    /** As they are shown on the page of a repository: small letters, signs left out, hyphens for spaces. */
    private static List<String> anchors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
                .map(title -> title.replaceAll("&\\w+;|[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void theIndexHasEveryDecision() throws IOException {
        var index = Files.readString(DOCUMENTS.resolve("README.md"));
        try (var decisions = Files.list(DOCUMENTS.resolve("decisions"))) {
            assertThat(decisions.map(each -> "](decisions/" + each.getFileName() + ")"))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(index).contains(each));
        }
    }
}
