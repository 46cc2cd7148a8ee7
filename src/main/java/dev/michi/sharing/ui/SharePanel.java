package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.michi.shared.Language;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.Share;
import dev.michi.sharing.Sharing;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.Optional;
import java.util.UUID;

/** The sheet beside the tutorials: pick, tailor, hand out. Of a share that is there already, handing out and its numbers. */
class SharePanel extends Section {

    private static final int PICK = 1;
    private static final int TAILOR = 2;
    private static final int HAND_OUT = 3;

    private final transient DeskServices services;
    private final transient Words words;
    private final transient Runnable changed;
    private final H2 title = new H2();
    private final Sheet steps = new Sheet("ol", Markup.NONE).withClass("three").onDo(this::go);
    private final Div body = new Div();
    /** Made up once, so that a second click on the button shares nothing twice. */
    private final String key = UUID.randomUUID().toString();

    private final Optional<TailorForm> form;
    private transient Optional<Share> shared = Optional.empty();

    /** For a new share, beginning with this tutorial. */
    SharePanel(DeskServices services, Words words, Tutorial first, Runnable changed, Runnable close) {
        this.services = services;
        this.words = words;
        this.changed = changed;
        this.form = Optional.of(new TailorForm(services, words, first, this::share));
        suggested(first).ifPresent(form.orElseThrow()::suggest);
        build("desk.sheet.eyebrow", close);
        title.setText(words.in(first.title()));
        show(TAILOR);
    }

    /** For one that is there. */
    SharePanel(DeskServices services, Words words, Share share, Runnable changed, Runnable close) {
        this.services = services;
        this.words = words;
        this.changed = changed;
        this.form = Optional.empty();
        this.shared = Optional.of(share);
        build("desk.sheet.shared", close);
        steps.setVisible(false);
        entitle(share);
        showDetails(share);
    }

    /** The words of a rollout that was accepted. */
    private Optional<String> suggested(Tutorial tutorial) {
        return services.rollouts().mine().stream()
                .filter(Rollout::isAccepted)
                .flatMap(rollout -> rollout.items().stream())
                .filter(item -> item.tutorial().equals(tutorial.id()))
                .map(item -> words.in(item.text()))
                .findFirst();
    }

    private void build(String eyebrow, Runnable close) {
        addClassName("sheet");
        title.setId("desk-sheet");
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "desk-sheet");
        var above = new Paragraph(words.say(eyebrow));
        above.addClassName("eyebrow");
        var shut = new NativeButton("", click -> close.run());
        shut.addClassNames("btn", "btn--icon");
        shut.getElement().setProperty("innerHTML", icon("close").html());
        shut.setAriaLabel(words.say("desk.sheet.close"));
        var head = new Div(new Div(above, title), shut);
        head.addClassName("sheet__head");
        body.addClassName("sheet__body");
        add(head, steps, body);
    }

    private void entitle(Share share) {
        title.setText(share.name());
        title.getElement().setAttribute("lang", Language.ofText(share.name()).tag());
    }

    /** Brings the sheet into sight and the focus to its heading. */
    void arrive() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    private void go(String step) {
        if (shared.isEmpty()) {
            show(step.equals("1") ? PICK : TAILOR);
        }
    }

    private void show(int step) {
        steps.show(new ThreeSteps(step, shared.isEmpty(), words).markup());
        body.removeAll();
        form.ifPresent(each -> {
            each.showPicking(step == PICK, () -> show(TAILOR));
            body.add(each);
        });
    }

    private void share(TailorForm filled) {
        switch (services.shares().create(key, filled.wish())) {
            case Sharing.Refused(var flaw) -> {
                if (flaw == dev.michi.sharing.ShareFlaw.TUTORIALS) {
                    show(PICK);
                }
                filled.refuse(flaw);
            }
            case Sharing.Shared(var share, var _, var _) -> handOut(share);
        }
    }

    private void handOut(Share share) {
        shared = Optional.of(share);
        steps.show(new ThreeSteps(HAND_OUT, false, words).markup());
        body.removeAll();
        body.add(new HandOver(services, words, share));
        changed.run();
        arrive();
    }

    private void replaced(Share share) {
        shared = Optional.of(share);
        entitle(share);
        showDetails(share);
        changed.run();
        arrive();
    }

    private void showDetails(Share share) {
        body.removeAll();
        body.add(
                (Component) new HandOver(services, words, share),
                new ShareDetails(services, words, share, () -> showChange(share), this::replaced));
    }

    private void showChange(Share share) {
        var cancel = new NativeButton(words.say("desk.keep"), click -> {
            showDetails(share);
            arrive();
        });
        cancel.addClassName("btn");
        body.removeAll();
        body.add((Component) new TailorForm(services, words, share, filled -> change(share, filled)), cancel);
        arrive();
    }

    private void change(Share share, TailorForm filled) {
        switch (services.shares().change(share.id(), filled.change())) {
            case Sharing.Refused(var flaw) -> filled.refuse(flaw);
            case Sharing.Shared(var now, var _, var _) -> {
                replaced(now);
                if (now.revoked().isEmpty()) {
                    Toast.show(words.say("desk.change.done", now.name()));
                }
            }
        }
    }
}
