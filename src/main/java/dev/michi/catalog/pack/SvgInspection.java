package dev.michi.catalog.pack;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses drawings that could act or call home: only elements that draw, no event handlers, and references only to parts of
 * the drawing itself or to embedded PNG and JPEG data.
 */
final class SvgInspection {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "image",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "switch",
            "view");

    private final String path;
    private final Mistakes mistakes;
    private boolean safe = true;

    SvgInspection(String path, Mistakes mistakes) {
        this.path = path;
        this.mistakes = mistakes;
    }

    boolean isSafe(Optional<String> text) {
        if (text.isEmpty()) {
            return false;
        }
        try {
            inspect(factory().createXMLStreamReader(new StringReader(text.get())));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNumber());
            refuse(line, "catalog.mistake.svg-broken", "");
        }
        return safe;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void inspect(XMLStreamReader reader) throws XMLStreamException {
        boolean first = true;
        boolean inStyle = false;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = reader.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (first && !reader.getLocalName().equals("svg")) {
                        refuse(line, "catalog.mistake.svg-broken", "");
                    }
                    first = false;
                    inStyle = reader.getLocalName().equals("style");
                    element(reader, line);
                }
                case XMLStreamConstants.END_ELEMENT -> inStyle = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inStyle) {
                        style(reader.getText(), line);
                    }
                }
                case XMLStreamConstants.DTD -> refuse(line, "catalog.mistake.svg-element", "<!DOCTYPE>");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse(line, "catalog.mistake.svg-element", "&" + reader.getLocalName() + ";");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    refuse(line, "catalog.mistake.svg-element", "<?" + reader.getPITarget() + "?>");
                default -> {
                    // Comments and white space draw nothing.
                }
            }
        }
    }

    private void element(XMLStreamReader reader, int line) {
        var name = reader.getLocalName().toLowerCase(Locale.ROOT);
        var namespace = reader.getNamespaceURI();
        boolean ours = NAMESPACE.equals(namespace);
        boolean draws = DRAWING.contains(name) || name.startsWith("fe") && !name.equals("feimage");
        if (ours && !draws || namespace == null || namespace.contains("xhtml")) {
            refuse(line, "catalog.mistake.svg-element", "<" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i), line);
        }
    }

    private void attribute(String name, String value, int line) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            refuse(line, "catalog.mistake.svg-handler", name);
        } else if (lower.equals("href") || lower.equals("src") || lower.equals("base")) {
            if (!isInside(value.strip())) {
                refuse(line, "catalog.mistake.svg-reference", shortened(value));
            }
        } else {
            style(value, line);
        }
    }

    private static boolean isInside(String reference) {
        return reference.startsWith("#")
                || reference.startsWith("data:image/png;base64,")
                || reference.startsWith("data:image/jpeg;base64,");
    }

    /** Style sheets and presentation attributes: {@code url(#part)} is all they may point to. */
    private void style(String text, int line) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("/\\*.*?\\*/|\\s|[\"']", "");
        var outside = plain.replace("url(#", "");
        if (outside.contains("url(")
                || outside.contains("@import")
                || outside.contains("javascript:")
                || outside.contains("\\")
                || outside.contains("expression(")) {
            refuse(line, "catalog.mistake.svg-reference", shortened(text));
        }
    }

    private static String shortened(String text) {
        var single = text.replaceAll("\\s+", " ").strip();
        return single.length() <= 60 ? single : single.substring(0, 60) + "…";
    }

    private void refuse(int line, String key, String what) {
        safe = false;
        mistakes.add(Place.of(path, line), key, what);
    }
}
