package dev.michi.people;

import java.util.Map;

/** How the person signed in wants to be told, by kind of notice. The settings ask; the feature that tells answers. */
public interface NoticeWishes {

    /** The kinds that concern the person, and how each comes. */
    Map<NoticeKind, NoticeDelivery> mine();

    /** @throws IllegalArgumentException if such notices are not for this person */
    void choose(NoticeKind kind, NoticeDelivery delivery);

    /** Whether this portal can send mail. Wishes for mail are kept where it cannot. */
    boolean isMailThere();
}
