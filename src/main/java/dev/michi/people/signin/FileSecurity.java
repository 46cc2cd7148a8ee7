package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.platform.FileDelivery;
import dev.michi.platform.SecurityHeaders;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Who may fetch files: whoever is signed in; what else it takes is checked where the file is found. A clip is fetched in many
 * parts, so these requests pass only what reading needs.
 */
@Configuration(proxyBeanMethods = false)
class FileSecurity {

    @Bean
    @Order(5)
    SecurityFilterChain files(
            HttpSecurity http,
            FileDelivery delivery,
            People people,
            Credentials credentials,
            SecurityContextHolderStrategy context)
            throws Exception {
        return http.securityMatcher("/media/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .headers(SecurityHeaders::apply)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        each -> each.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPages.PATH)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SessionCheck(people, credentials, context), SecurityContextHolderFilter.class)
                .addFilterAfter(filter(delivery), AuthorizationFilter.class)
                .build();
    }

    private static Filter filter(FileDelivery delivery) {
        return (request, response, chain) -> {
            if (!delivery.answers((HttpServletRequest) request, (HttpServletResponse) response)) {
                chain.doFilter(request, response);
            }
        };
    }
}
