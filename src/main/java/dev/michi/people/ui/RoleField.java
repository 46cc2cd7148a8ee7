package dev.michi.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.michi.people.Role;
import java.util.Locale;
import java.util.Set;

/** Which roles somebody has; at least one. */
class RoleField extends CheckboxGroup<Role> {

    RoleField(Set<Role> roles) {
        setLabel(getTranslation("people.admin.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation(keyOf(role)));
        setManualValidation(true);
        setValue(roles);
    }

    static String keyOf(Role role) {
        return "people.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean check() {
        setInvalid(getValue().isEmpty());
        setErrorMessage(isInvalid() ? getTranslation("people.error.roles") : "");
        return !isInvalid();
    }
}
