package dev.michi.people.signin;

import dev.michi.people.Needs;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.lang.reflect.Method;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Asks at the door of each service that says what it {@link Needs}. */
class ServiceDoor extends AbstractBeanFactoryAwareAdvisingPostProcessor {

    private static final long serialVersionUID = 1L;

    ServiceDoor(ObjectProvider<SignedIn> signedIn, ObjectProvider<SecurityContextHolderStrategy> context) {
        setProxyTargetClass(true);
        this.advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Needs.class, true), new Doorkeeper(signedIn, context));
    }

    private record Doorkeeper(ObjectProvider<SignedIn> signedIn, ObjectProvider<SecurityContextHolderStrategy> context)
            implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            if (context.getObject().getContext().getAuthentication() != null) {
                var person = signedIn.getObject().require(needed(call).value());
                refuseAnother(person, call.getArguments());
            }
            return call.proceed();
        }

        private static Needs needed(MethodInvocation call) {
            var service = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
            Method method = AopUtils.getMostSpecificMethod(call.getMethod(), service);
            var own = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
            return own != null
                    ? own
                    : Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(service, Needs.class));
        }

        private static void refuseAnother(Person person, @Nullable Object[] arguments) {
            if (arguments.length > 0 && arguments[0] instanceof PersonId whose && !whose.equals(person.id())) {
                throw new AccessDeniedException("Somebody else's");
            }
        }
    }
}
