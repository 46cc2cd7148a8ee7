package dev.michi.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open a view: everybody with at least one of these permissions. A view without it is open to nobody, except where
 * it carries Vaadin's {@code @AnonymousAllowed}. The service behind the view checks again, with {@link SignedIn#require}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    Permission[] value();
}
