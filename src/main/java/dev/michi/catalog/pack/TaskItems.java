package dev.michi.catalog.pack;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the boxes of a task list as symbols: nothing on the page looks as if it could be ticked and kept. */
record TaskItems(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().text(((TaskListItemMarker) node).isChecked() ? "☑ " : "☐ ");
    }
}
