package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may watch a clip, and who may change it. */
@Component
class ClipAccess {

    private final ObjectProvider<ClipUses> uses;

    ClipAccess(ObjectProvider<ClipUses> uses) {
        this.uses = uses;
    }

    List<ClipUse> usesOf(ClipId clip) {
        return uses.stream().flatMap(each -> each.of(clip).stream()).toList();
    }

    /** Authors watch all; everybody watches what a pack brought, or what is shown somewhere. */
    boolean mayWatch(Person person, ClipDocument clip) {
        return clip.owner() == null
                || person.may(Permission.WRITE)
                || !usesOf(new ClipId(clip.id())).isEmpty();
    }

    /** Authors change their own, publishers those of others, too. A pack's clip changes with the pack. */
    boolean mayChange(Person person, ClipDocument clip) {
        return clip.owner() != null
                && person.may(Permission.WRITE)
                && (person.id().value().equals(clip.owner()) || person.may(Permission.PUBLISH));
    }
}
