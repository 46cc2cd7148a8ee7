package dev.michi.sharing.handout;

import dev.michi.media.typesetting.Typefaces.Face;
import dev.michi.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * An A4 document that a screen reader can read (PDF/UA, ISO 14289-1): every piece of content is part of the structure or marked as
 * decoration, the language and the title are set, typefaces are embedded.
 */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final Map<Face, PrintFont> fonts = new EnumMap<>(Face.class);
    /** For each page, the structure elements of its pieces, in the order of their numbers. */
    private final Map<Integer, COSArray> parents = new TreeMap<>();

    TaggedPdf(String title, Language language) throws IOException {
        tree.appendKid(root);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.tag());
        catalog.setStructureTreeRoot(tree);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var viewer = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Michi");
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, language).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        for (var face : Face.values()) {
            fonts.put(face, PrintFont.embed(document, face));
        }
    }

    PrintFont font(Face face) {
        return java.util.Objects.requireNonNull(fonts.get(face));
    }

    PDDocument document() {
        return document;
    }

    PDStructureElement root() {
        return root;
    }

    /** A part of the structure, below another one. */
    static PDStructureElement element(String type, PDStructureNode below) {
        var element = new PDStructureElement(type, below);
        below.appendKid(element);
        return element;
    }

    PDPage addPage() {
        var page = new PDPage(PDRectangle.A4);
        int number = document.getNumberOfPages();
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        parents.put(number, new COSArray());
        return page;
    }

    /** Numbers a piece of content of the page, and notes whose it is. */
    int mark(PDPage page, PDStructureElement element) {
        var pieces = java.util.Objects.requireNonNull(parents.get(page.getStructParents()));
        int number = pieces.size();
        pieces.add(element.getCOSObject());
        element.setPage(page);
        element.appendKid(number);
        return number;
    }

    byte[] bytes() throws IOException {
        var numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        var values = new TreeMap<Integer, org.apache.pdfbox.pdmodel.common.COSObjectable>();
        parents.forEach((page, pieces) -> values.put(page, new PDParentTreeValue(pieces)));
        numbers.setNumbers(values);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(parents.size());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static String xmp(String title, Language language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(dev.michi.uikit.Markup.text(title).html(), language.tag());
    }
}
