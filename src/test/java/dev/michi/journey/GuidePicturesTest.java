package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of the guides are there, small, described, and taken by a journey: {@code guide-….png} among its screenshots. */
class GuidePicturesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path JOURNEYS = Path.of("src", "test", "java", "dev", "michi", "journey");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(images/([a-z-]+)\\.webp\\)");
    private static final int LARGEST = 150_000;

    @ParameterizedTest
    @ValueSource(strings = {"guide-authors.md", "guide-authors.ja.md"})
    void picturesOfTheGuideAreThereAndTakenByAJourney(String guide) throws IOException {
        var pictures =
                PICTURE.matcher(Files.readString(DOCS.resolve(guide))).results().toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(4);
        var journeys = journeys();
        for (var picture : pictures) {
            assertThat(picture.group(2).endsWith("-en"))
                    .as("%s shows %s in its own language", guide, picture.group(2))
                    .isEqualTo(!guide.contains(".ja."));
            var file = DOCS.resolve("images").resolve(picture.group(2) + ".webp");
            assertThat(file).exists();
            assertThat(Files.size(file)).as(file.toString()).isBetween(1_000L, (long) LARGEST);
            assertThat(picture.group(1)).as("what is to be seen in " + file).isNotBlank();
            assertThat(journeys)
                    .as("who takes it")
                    .containsPattern("Chromium.forGuide\\(\\w+, \"" + picture.group(2) + "\"\\)");
        }
    }

    @Test
    void bothGuidesShowTheSame() throws IOException {
        assertThat(names("guide-authors.md")).isEqualTo(names("guide-authors.ja.md"));
    }

    private static List<String> names(String guide) throws IOException {
        return PICTURE.matcher(Files.readString(DOCS.resolve(guide)))
                .results()
                .map((MatchResult found) -> found.group(2).replaceFirst("-en$", ""))
                .toList();
    }

    private static String journeys() throws IOException {
        try (var files = Files.list(JOURNEYS)) {
            return files.filter(each -> each.toString().endsWith("IT.java"))
                    .map(GuidePicturesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
