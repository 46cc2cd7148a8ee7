package dev.michi.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service, or one of its methods, for those who may do this. Checked at every call from outside, whatever screen or endpoint
 * it comes through. A method whose first parameter is a {@link PersonId} serves that very person alone.
 *
 * <p>What the house does by itself (start, jobs, commands of the launcher) runs without any authentication and passes; a
 * request always has one, an anonymous one at least. See {@code docs/decisions/0013-services-ask-themselves.md}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** The method's counts instead of the type's. */
    Permission value();
}
