package dev.michi.sharing.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** What comes out of the printer, and what a screen reader makes of it. */
class PaperTest {

    private static final String LINK = "https://michi.example.co.jp/s/7q2Zk0cVtW4n9bYxJ3mLdA1uRfHsEoPi";
    private static final Brand MINATO = new Brand("みなと製作所", new Color(0x17476B), Optional.of(logo()));
    private static final Poster.Side JAPANESE = new Poster.Side(
            Language.JA, "{写真|しゃしん}を、みんなに{送|おく}ろう。", List.of("左下の「＋」をおす", "「写真」をおして、送りたい写真を選ぶ", "紙ひこうきのしるしをおす"));
    private static final Poster.Side ENGLISH = new Poster.Side(
            Language.EN,
            "Send a photo to everyone",
            List.of("Press + at the lower left", "Press Photo, and choose yours", "Press the paper plane"));

    private static final String LONG = "会社のメールアドレスを書いて、「次へ」をおしたら、パスワードを書いて、もう一度おす";

    private final PosterPdf posters = new PosterPdf(new Translations());
    private final HandOutPdf handOuts = new HandOutPdf(new Translations());

    @Test
    void aPosterSaysItInBothLanguagesOnOnePage() throws Exception {
        try (var pdf = read("poster-both", posters.write(poster(List.of(JAPANESE, ENGLISH), "困ったら、302号室の大野まで")))) {
            var text = text(pdf);

            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("みなと製作所", "写真を、", "Send a photo to everyone", "Press the paper plane", "302号室の大野");
            assertThat(text.replace("\n", "")).contains(LINK.replace("https://", ""));
            assertThat(text).doesNotContain("{", "|");
        }
    }

    @Test
    void allStepsAreAboveTheFootOfThePosterHoweverLongTheyAre() throws Exception {
        var ja = new Poster.Side(Language.JA, "はじめてひらくときの手順と、こまったときにすること", List.of(LONG, LONG, LONG, LONG + "おわり"));
        var en = "If your phone does not have it, look for it in its store of apps, and wait";
        var sides =
                List.of(ja, new Poster.Side(Language.EN, "The first time", List.of(en, en, en, en + " until the end")));
        try (var pdf = read("poster-long", posters.write(poster(sides, "")))) {
            var above = new PDFTextStripperByArea();
            above.addRegion("steps", new Rectangle(0, 0, 596, 586));
            above.extractRegions(pdf.getPage(0));
            assertThat(above.getTextForRegion("steps").replaceAll("\\s", "")).contains("おわり", "untiltheend");
        }
    }

    @Test
    void thePosterOnTheWallOpensTheLink() throws Exception {
        try (var pdf = read("poster-en", posters.write(poster(List.of(ENGLISH), "")))) {
            assertThat(QrCodeTest.decode(new PDFRenderer(pdf).renderImageWithDPI(0, 110)))
                    .isEqualTo(LINK);
        }
    }

    @Test
    void aScreenReaderFindsTitleStepsAndPictures() throws Exception {
        try (var pdf = read("poster", posters.write(poster(List.of(JAPANESE), "")))) {
            assertTagged(pdf, "ja");
            assertThat(types(pdf))
                    .containsSubsequence("Document", "Figure", "P", "H1", "L", "LI", "Lbl", "LBody", "P", "Figure");
        }
        try (var pdf = read("hand-out", handOuts.write(handOut(3, false)))) {
            assertTagged(pdf, "ja");
            assertThat(types(pdf)).containsSubsequence("Document", "H1", "L", "LI", "Lbl", "LBody", "P", "Figure");
        }
    }

    @Test
    void aLongHandOutGoesOnWithoutTearingASteps() throws Exception {
        try (var pdf = read("hand-out-long", handOuts.write(handOut(12, false)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf)).contains("写真をおす その12", "2ページ", "できた");
            assertTagged(pdf, "ja");
        }
    }

    @Test
    void plainStyleWritesReadingsAboveTheKanji() throws Exception {
        try (var pdf = read("hand-out-plain", handOuts.write(handOut(3, true)))) {
            assertThat(text(pdf)).contains("しゃしん");
            assertThat(types(pdf)).containsSubsequence("Ruby", "RB", "RT");
        }
        try (var pdf = read("hand-out-standard", handOuts.write(handOut(3, false)))) {
            assertThat(text(pdf)).doesNotContain("しゃしん");
        }
    }

    @Test
    void whatSomebodyTypedNeverBreaksThePaper() throws Exception {
        var note = "困ったら 🙋‍♀️ 302号室へ\n\tどうぞ " + "とても長い話".repeat(60);
        var title =
                new Poster.Side(Language.EN, "An extraordinarily long title that goes on and on ".repeat(3), List.of());

        try (var pdf = read("poster-hostile", posters.write(poster(List.of(title), note)))) {
            assertThat(text(pdf).lines()).anyMatch(line -> line.endsWith("302号室へ"));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static Poster poster(List<Poster.Side> sides, String note) {
        return new Poster(MINATO, sides, LINK, note);
    }

    private static HandOut handOut(int steps, boolean plain) {
        var list = IntStream.rangeClosed(1, steps)
                .mapToObj(i -> new HandOut.Step(
                        "画面の左下にある{写真|しゃしん}をおす その" + i + "。送りたい人の名前を、上の細長いところに書きます。",
                        i % 2 == 1 ? Optional.of(new HandOut.Picture(logo(), "会話の画面")) : Optional.empty()))
                .toList();
        var part = new HandOut.Part("{写真|しゃしん}を、みんなに送る", list);
        return new HandOut(MINATO, Language.JA, List.of(part), LINK, "困ったら、302号室の大野まで", plain);
    }

    private static void assertTagged(PDDocument pdf, String language) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo(language);
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<pdfuaid:part>1<");
        assertThat(pdf.getDocumentInformation().getTitle()).contains("写真");
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).as("%s", name).isTrue();
            }
            assertThat(catalog.getStructureTreeRoot().getParentTree().getValue(page.getStructParents()))
                    .isNotNull();
        }
        assertThat(figures(catalog.getStructureTreeRoot().getKids()))
                .isNotEmpty()
                .allMatch(alt -> !alt.isBlank());
    }

    private static List<String> types(PDDocument pdf) {
        var types = new ArrayList<String>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), types);
        return types;
    }

    private static void walk(List<Object> kids, List<String> types) {
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                walk(element.getKids(), types);
            }
        }
    }

    private static List<String> figures(List<Object> kids) {
        var found = new ArrayList<String>();
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(String.valueOf(element.getAlternateDescription()));
                    assertThat(((COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A))
                                    .getDictionaryObject(COSName.BBOX))
                            .isNotNull();
                }
                found.addAll(figures(element.getKids()));
            }
        }
        return found;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** Kept in the build folder, to be looked at. */
    private static PDDocument read(String name, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    private static BufferedImage logo() {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x17476B));
        g.fillRect(0, 0, 640, 360);
        g.setColor(Color.WHITE);
        g.fillOval(240, 100, 160, 160);
        g.dispose();
        return image;
    }
}
