package dev.michi.people.signin;

import dev.michi.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Before all services, so that it finds their doors. */
@Configuration(proxyBeanMethods = false)
class ServiceDoorConfiguration {

    @Bean
    static ServiceDoor serviceDoor(
            ObjectProvider<SignedIn> signedIn, ObjectProvider<SecurityContextHolderStrategy> context) {
        return new ServiceDoor(signedIn, context);
    }
}
