package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in docs/schemas, which editors use, say the same as the validator. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern FILE = Pattern.compile(
            "(pack)\\.yaml|(trail)s/.*|.*/(module)\\.yaml|.*/(check)\\.yaml|.*/(storyboard)s/.*\\.yaml");

    /** Mistakes that show in a file by itself. */
    private static final Set<String> VISIBLE = Set.of(
            "expected-integer",
            "expected-number",
            "expected-id",
            "expected-text",
            "expected-both-languages",
            "expected-email",
            "expected-flag",
            "expected-list",
            "both-languages",
            "comma-needs-quotes",
            "list-length",
            "missing",
            "not-in-layout",
            "one-right",
            "stamp",
            "unit-folder",
            "unknown-key",
            "unknown-key-near",
            "unknown-value",
            "unknown-value-near");

    @TempDir
    private Path folder;

    @Test
    void theShippedContentFitsThem() {
        assertThat(complaints(Path.of("content"))).isEmpty();
    }

    @Test
    void theSampleFitsThem() {
        SamplePack.in(folder);
        assertThat(complaints(folder)).isEmpty();
    }

    static Stream<Arguments> spoils() throws IOException {
        return PackReaderTest.spoils()
                .filter(row -> VISIBLE.contains(row.get()[4])
                        && row.get()[0].toString().endsWith(".yaml"));
    }

    @ParameterizedTest(name = "{4} in {0}, {2}")
    @MethodSource("spoils")
    void whatTheValidatorSeesInAFileTheySeeToo(String file, String old, String replacement, int line, String key) {
        SamplePack.in(folder).replace(file, old, replacement);
        assertThat(complaints(folder)).isNotEmpty().allMatch(complaint -> complaint.startsWith(file));
    }

    private static List<String> complaints(Path pack) {
        try (var files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> complaints(pack.relativize(file).toString(), file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> complaints(String name, Path file) {
        var kind = FILE.matcher(name);
        if (!kind.matches()) {
            return Stream.of();
        }
        for (int i = 1; i <= kind.groupCount(); i++) {
            if (kind.group(i) != null) {
                return schema(kind.group(i)).validate(read(file), InputFormat.YAML).stream()
                        .map(error -> name + ": " + error);
            }
        }
        throw new IllegalStateException(name);
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(read(Path.of("docs/schemas", name + ".schema.json")), InputFormat.JSON);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
