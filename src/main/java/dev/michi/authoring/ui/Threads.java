package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import dev.michi.authoring.Comment;
import dev.michi.authoring.Comments;
import dev.michi.authoring.DraftId;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;

/** What was said about the parts of a draft; each remark is resolved by itself. */
final class Threads {

    private final Comments comments;
    private final People people;
    private final Words words;
    private final DraftId draft;

    Threads(Comments comments, People people, Words words, DraftId draft) {
        this.comments = comments;
        this.people = people;
        this.words = words;
        this.draft = draft;
    }

    /** Where something is said, also about what has not changed. */
    List<String> fields() {
        return comments.of(draft).stream().map(Comment::field).distinct().toList();
    }

    /** @param field path @param name what it is called, for those who only hear the button */
    Div on(String field, String name) {
        var thread = new Div();
        thread.addClassName("thread");
        fill(thread, field, name);
        return thread;
    }

    private void fill(Div thread, String field, String name) {
        thread.removeAll();
        comments.of(draft).stream()
                .filter(each -> each.field().equals(field))
                .forEach(each -> thread.add(remark(each, () -> fill(thread, field, name))));
        var open = new NativeButton(words.say("authoring.review.comment"));
        open.addClassNames("btn", "btn--text", "btn--s");
        open.setAriaLabel(words.say("authoring.review.comment-on", name));
        open.addClickListener(click -> {
            thread.remove(open);
            thread.add(form(thread, field, name));
        });
        thread.add(open);
    }

    private Div form(Div thread, String field, String name) {
        var area = new TextArea(words.say("authoring.review.comment-on", name));
        area.setWidthFull();
        area.setMaxLength(4000);
        var send = new NativeButton(words.say("authoring.review.comment-do"), click -> {
            comments.add(draft, field, area.getValue());
            fill(thread, field, name);
        });
        send.addClassNames("btn", "btn--s", "btn--primary");
        var form = new Div(area, send);
        form.addClassName("thread__form");
        area.focus();
        return form;
    }

    private Div remark(Comment comment, Runnable again) {
        var said = new Sheet(all(
                el("p", cls("xs soft"), text(name(comment.by()) + "　" + StageChip.when(comment.at(), words))),
                el("p", cls("thread__text"), text(comment.text()))));
        var button = new NativeButton(
                words.say(comment.isOpen() ? "authoring.review.resolve" : "authoring.review.reopen"), click -> {
                    if (comment.isOpen()) {
                        comments.resolve(draft, comment.id());
                    } else {
                        comments.reopen(draft, comment.id());
                    }
                    again.run();
                });
        button.addClassNames("btn", "btn--s");
        var remark = new Div(said, button);
        remark.addClassNames("remark", comment.isOpen() ? "remark--open" : "remark--resolved");
        return remark;
    }

    private String name(PersonId person) {
        return people.find(person)
                .map(each -> each.name().full(words.language()))
                .orElse("");
    }
}
