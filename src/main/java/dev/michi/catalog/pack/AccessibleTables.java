package dev.michi.catalog.pack;

import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes tables so that a screen reader can say what a cell is about: columns and rows have headers. On a phone, where the
 * heads are hidden and rows become small cards, {@code data-l} carries a cell's column.
 */
record AccessibleTables(HtmlNodeRendererContext context, Language language) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            context.getWriter().line();
            context.getWriter().tag("table", Map.of("class", "table"));
            children(node);
            context.getWriter().tag("/table");
            context.getWriter().line();
        }
    }

    private void cell(TableCell cell) {
        boolean first = cell.getPrevious() == null;
        boolean header = cell.isHeader() ? cell.getFirstChild() != null : first;
        var tag = header ? "th" : "td";
        var attributes = new LinkedHashMap<String, String>();
        if (header) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "end");
        }
        if (!cell.isHeader() && !first) {
            var head = heads(cell).stream().skip(index(cell)).findFirst().orElse("");
            if (!head.isEmpty()) {
                attributes.put("data-l", head + (language == Language.JA ? "：" : ":"));
            }
        }
        context.getWriter().line();
        context.getWriter().tag(tag, attributes);
        children(cell);
        context.getWriter().tag("/" + tag);
        context.getWriter().line();
    }

    private static int index(Node cell) {
        int index = 0;
        for (var before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            index++;
        }
        return index;
    }

    private static List<String> heads(TableCell cell) {
        var heads = new ArrayList<String>();
        var table = cell.getParent().getParent().getParent();
        if (table.getFirstChild() instanceof TableHead head && head.getFirstChild() != null) {
            for (var each = head.getFirstChild().getFirstChild(); each != null; each = each.getNext()) {
                heads.add(Words.of(each));
            }
        }
        return heads;
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
