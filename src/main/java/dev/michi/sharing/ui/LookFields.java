package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import dev.michi.media.MediaFile;
import dev.michi.shared.Colour;
import dev.michi.uikit.Words;
import java.util.Locale;
import java.util.Optional;

/** Logo and colour of one share. Left alone, they are the company's. */
class LookFields extends Div {

    private final transient Colour company;
    private final Input colour = new Input();
    private transient Optional<MediaFile> logo;

    /** @param changed when another colour or logo was chosen */
    LookFields(DeskServices services, Optional<Colour> own, Optional<MediaFile> logo, Words words, Runnable changed) {
        this.company = services.customers().mine().accent();
        this.logo = logo;
        addClassName("look-fields");
        colour.setType("color");
        colour.setId("share-colour");
        colour.setValue(own.orElse(company).hex().toLowerCase(Locale.ROOT));
        colour.addValueChangeListener(change -> changed.run());
        var label = new NativeLabel(words.say("desk.sheet.colour"));
        label.setFor(colour);
        var row = new Div(label, colour);
        row.addClassName("company__colour");
        add(
                row,
                new LogoField(
                        words.say("desk.sheet.logo"),
                        logo.isPresent(),
                        words,
                        bytes -> {
                            var kept = services.logos().keep(bytes);
                            kept.ifPresent(file -> this.logo = Optional.of(file));
                            return kept.isPresent();
                        },
                        () -> this.logo = Optional.empty()));
    }

    /** Empty while it is the company's. */
    Optional<Colour> colour() {
        return Colour.parse(colour.getValue()).filter(each -> !each.equals(company));
    }

    Colour shown() {
        return colour().orElse(company);
    }

    Optional<MediaFile> logo() {
        return logo;
    }
}
