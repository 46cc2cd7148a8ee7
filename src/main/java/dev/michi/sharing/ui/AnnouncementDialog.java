package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.michi.shared.Language;
import dev.michi.sharing.Share;
import dev.michi.sharing.handout.Announcement.Channel;
import dev.michi.uikit.Words;
import java.util.Locale;

/** The words with which the tutorial is announced, for where they are pasted. */
class AnnouncementDialog extends TextDialog {

    AnnouncementDialog(DeskServices services, Words words, Share share) {
        super(words.say("desk.announce.title"), words.say("desk.announce.help"), "", words);
        var channel = new RadioButtonGroup<Channel>(words.say("desk.announce.where"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(
                each -> words.say("desk.announce." + each.name().toLowerCase(Locale.ROOT)));
        channel.setValue(Channel.TEAMS);
        var language = new RadioButtonGroup<Language>(words.say("desk.announce.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        language.setValue(share.languages().getFirst());
        Runnable write = () -> services.handOuts()
                .announcement(share.id(), DeskServices.base(), channel.getValue(), language.getValue())
                .ifPresent(this::show);
        channel.addValueChangeListener(change -> write.run());
        language.addValueChangeListener(change -> write.run());
        var choices = new Div(channel, language);
        choices.addClassName("people__form");
        addComponentAsFirst(choices);
        write.run();
    }
}
