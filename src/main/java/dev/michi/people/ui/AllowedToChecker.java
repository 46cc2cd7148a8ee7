package dev.michi.people.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import dev.michi.people.AllowedTo;
import java.util.Arrays;

/** Opens a view to those whom its {@link AllowedTo} names; a view without it, to nobody. */
final class AllowedToChecker implements NavigationAccessChecker {

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var view = context.getNavigationTarget();
        if (context.isErrorHandling() || view.isAnnotationPresent(AnonymousAllowed.class)) {
            return context.allow();
        }
        var allowed = view.getAnnotation(AllowedTo.class);
        var may = allowed != null
                && context.getPrincipal() != null
                && Arrays.stream(allowed.value()).anyMatch(each -> context.hasRole(each.name()));
        return may ? context.allow() : context.deny("Needs what @AllowedTo names");
    }
}
