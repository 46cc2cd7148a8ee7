package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who changes themselves sees it within the same request. */
@Component
class PersonRefresh {

    private final People people;
    private final SecurityContextHolderStrategy context;

    PersonRefresh(People people, SecurityContextHolderStrategy context) {
        this.people = people;
        this.context = context;
    }

    @EventListener
    void changed(PersonChanged event) {
        if (context.getContext().getAuthentication() instanceof PersonAuthentication mine
                && mine.personId().equals(event.person())) {
            people.find(event.person()).ifPresent(mine::refresh);
        }
    }
}
