package dev.michi.catalog.pack;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/** The picture of a step. It is shown beside the words, so it is taken out of them. */
record StepPicture(String reference, String alternative) {

    private static final StepPicture NONE = new StepPicture("", "");

    /** The first picture below the node; further ones stay, and are said to stand where none may. */
    static StepPicture takeFrom(Node item) {
        var found = new Image[1];
        item.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found[0] = found[0] == null ? image : found[0];
            }
        });
        if (found[0] == null) {
            return NONE;
        }
        var picture = new StepPicture(found[0].getDestination(), Words.of(found[0]));
        remove(found[0]);
        return picture;
    }

    private static void remove(Image image) {
        var around = image.getParent();
        if (image.getPrevious() instanceof SoftLineBreak before) {
            before.unlink();
        } else if (image.getNext() instanceof SoftLineBreak after) {
            after.unlink();
        }
        image.unlink();
        if (around instanceof Paragraph && around.getFirstChild() == null) {
            around.unlink();
        }
    }
}
