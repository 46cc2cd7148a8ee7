package dev.michi.platform;

import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What holds for every address below {@code /api/}. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Saves the way back, not the work: what has not changed is answered with 304. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }

    /** Behind all controllers and before Vaadin, which would answer an unknown address with a page. */
    @Bean
    SimpleUrlHandlerMapping unknownApi(Problems problems) {
        HttpRequestHandler notFound = (request, response) -> problems.write(request, response, ProblemKind.NOT_FOUND);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound), 10);
    }
}
