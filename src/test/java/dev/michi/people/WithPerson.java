package dev.michi.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as somebody who is stored, {@code @WithPerson("learner")}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = dev.michi.people.signin.WithPersonContext.class)
public @interface WithPerson {

    /** The person's id. */
    String value();
}
