package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.michi.sharing.Logos;
import dev.michi.uikit.Words;
import java.util.function.Predicate;

/** Chooses a picture, says which one was taken, and takes it off again. */
class LogoField extends Div {

    private final transient Words words;
    private final transient Predicate<byte[]> take;
    private final Upload upload = new Upload();
    private final Span chosen = new Span();
    private final Span problem = new Span();
    private final NativeButton remove;

    /**
     * @param present whether there is one to take off
     * @param take false for what is no picture
     */
    LogoField(String label, boolean present, Words words, Predicate<byte[]> take, Runnable off) {
        this.words = words;
        this.take = take;
        addClassName("logo-field");
        upload.setUploadHandler(UploadHandler.inMemory(
                (metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> take(metadata.fileName(), bytes)))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Logos.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        upload.setI18n(announced());
        var choose = new NativeButton(words.say("desk.company.logo.choose"));
        choose.addClassNames("btn", "btn--s");
        choose.setAriaLabel(label + ": " + words.say("desk.company.logo.choose"));
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(event -> refuse());
        chosen.addClassNames("soft", "xs");
        problem.addClassName("logo-field__problem");
        problem.getElement().setAttribute("role", "alert");
        remove = new NativeButton(words.say("desk.company.logo.remove"), click -> {
            off.run();
            show("", false);
        });
        remove.addClassNames("btn", "btn--s", "btn--text");
        remove.setVisible(present);
        add(new Span(label), upload, chosen, remove, problem);
    }

    /** What is read out of a file that is refused before it is sent. */
    private UploadI18N announced() {
        var refused = words.say("desk.company.logo.refused");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(refused)
                        .setIncorrectFileType(refused)
                        .setTooManyFiles(refused));
    }

    private void take(String name, byte[] bytes) {
        upload.clearFileList();
        if (take.test(bytes)) {
            show(words.say("desk.company.logo.taken", name), true);
        } else {
            refuse();
        }
    }

    private void show(String what, boolean present) {
        problem.setText("");
        chosen.setText(what);
        remove.setVisible(present);
    }

    private void refuse() {
        problem.setText(words.say("desk.company.logo.refused"));
    }
}
