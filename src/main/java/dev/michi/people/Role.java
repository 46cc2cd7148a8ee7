package dev.michi.people;

import static dev.michi.people.Permission.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A named set of permissions. A person may have several roles. */
public enum Role {
    LEARNER(LEARN),
    AUTHOR(LEARN, WRITE),
    PUBLISHER(LEARN, WRITE, Permission.PUBLISH),
    MANAGER(LEARN, LEAD, SERVE),
    /** Customer success manager: looks after customers. */
    CSM(LEARN, SERVE),
    /** A person at a customer company: sees the customer desk, nothing inside. */
    CUSTOMER_ADMIN(SHARE),
    ADMINISTRATOR(LEARN, SERVE, ADMINISTER);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The union of what the given roles permit. */
    public static Set<Permission> permissionsOf(Collection<Role> roles) {
        var all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return Set.copyOf(all);
    }
}
