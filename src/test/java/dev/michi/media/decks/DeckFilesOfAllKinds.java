package dev.michi.media.decks;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Presentations made on the spot, honest ones and others. */
public final class DeckFilesOfAllKinds {

    private static final PDRectangle WIDE = new PDRectangle(960, 540);

    private DeckFilesOfAllKinds() {}

    public static byte[] pdf(int pages) {
        try (var document = new PDDocument()) {
            for (var i = 1; i <= pages; i++) {
                page(document, WIDE, "Page " + i, "What stands on it.");
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDRectangle size, String title, String text) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.BLUE);
            content.addRect(0, 0, size.getWidth() / 2, 40);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
            content.beginText();
            content.newLineAtOffset(60, size.getHeight() - 100);
            content.showText(title);
            content.newLineAtOffset(0, -120);
            content.showText(text);
            content.endText();
        }
    }

    static byte[] pdfOfSize(float width, float height) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            return bytes(document);
        }
    }

    static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            page(document, WIDE, "Secret", "text");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        }
    }

    /** Japanese in a typeface that the file does not bring. */
    static byte[] japanesePdf() throws IOException {
        var text = "<90538def>";
        return handMade(
                "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /UniJIS-UCS2-H"
                        + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /DW 1000"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>"
                        + " /FontDescriptor << /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 /FontBBox [0 0 1000 1000]"
                        + " /ItalicAngle 0 /Ascent 859 /Descent -140 /StemV 80 /CapHeight 700 >> >>] >> >>",
                "BT /F1 200 Tf 100 200 Td " + text + " Tj ET");
    }

    /** A picture of 60,000 × 60,000 dots in a few bytes. */
    static byte[] pictureBomb() throws IOException {
        return handMade("/XObject << /I 5 0 R >>", "q 900 0 0 500 0 0 cm /I Do Q");
    }

    /** Without a table of contents: readers look for the objects themselves. */
    private static byte[] handMade(String resources, String content) throws IOException {
        var image = resources.contains("/XObject");
        var text = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents 4 0 R /Resources << "
                + resources
                + " >> >>\nendobj\n"
                + "4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream\nendobj\n"
                + (image
                        ? "5 0 obj\n<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB"
                                + " /BitsPerComponent 8 /Length 3 >>\nstream\nabc\nendstream\nendobj\n"
                        : "")
                + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pptx() {
        try (var show = show()) {
            return bytes(show);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XMLSlideShow show() {
        var show = new XMLSlideShow();
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
        var first = show.createSlide(layout);
        first.getPlaceholder(0).setText("受注の三つの線");
        first.getPlaceholder(1).setText("まず相手の名前を確かめます");
        for (var shape : show.getNotesSlide(first).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText("ここで三つの線を説明します。");
            }
        }
        var hidden = show.createSlide(layout);
        hidden.getPlaceholder(0).setText("Hidden");
        hidden.setHidden(true);
        var second = show.createSlide();
        var box = second.createTextBox();
        box.setAnchor(new Rectangle(50, 50, 500, 100));
        box.setText("Only a box of text");
        var wild = second.createTextBox();
        wild.setAnchor(new Rectangle(50, 200, 500, 100));
        wild.setText("道");
        wild.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontFamily("No Such Typeface");
        return show;
    }

    static byte[] lockedPptx() throws IOException {
        var info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (var system = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(system)) {
                out.write(pptx());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            var out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] oldPowerPoint() throws IOException {
        try (var system = new POIFSFileSystem()) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "PowerPoint Document");
            var out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The presentation with one part in another's place. */
    static byte[] pptxWith(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(pptx()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? content : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    /** 300 MB of spaces, packed into 300 KB. */
    static byte[] zipBomb() throws IOException {
        var head =
                "<?xml version=\"1.0\"?><p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">";
        var large = new byte[300 << 20];
        java.util.Arrays.fill(large, (byte) ' ');
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, large, 0, head.length());
        return pptxWith("ppt/slides/slide1.xml", large);
    }

    /** Entities that multiply, and one that reads a file. */
    static byte[] entities(Path secret) throws IOException {
        var text = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>"
                + "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld name=\"&b;&c;\"/></p:sld>";
        return pptxWith("ppt/slides/slide1.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zipOfSomethingElse() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../escape.txt"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] bytes(XMLSlideShow show) throws IOException {
        var out = new ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }

    static Path write(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "deck", ".bin"), content);
    }
}
