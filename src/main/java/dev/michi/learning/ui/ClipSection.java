package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Section;
import dev.michi.learning.Learning;
import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.people.Person;
import dev.michi.uikit.Words;

/** A clip in a unit: the player when it is ready, else how far it is. */
class ClipSection extends Section {

    ClipSection(String id, Media media, Learning learning, Person person, ClipId clip, Words words) {
        setId(id);
        addClassNames("card", "watch");
        setAriaLabel(words.say("learning.outline.clip"));
    }

    void onWatched(Runnable listener) {}
}
