package dev.michi.people.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.ExpiredForm;
import dev.michi.people.signin.PersonAuthentication;
import dev.michi.people.signin.SessionCheck;
import dev.michi.people.signin.SignInFailure;
import dev.michi.people.signin.SignInPages;
import dev.michi.people.signin.StartPage;
import dev.michi.platform.CsrfCookie;
import dev.michi.platform.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may open which page. What is not named here needs a person who is signed in, and is checked again by the view. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    /** What the sign-in page and shared pages are made of. */
    private static final String[] OPEN_FILES = {
        "/styles.css",
        "/tokens.css",
        "/components.css",
        "/views/**",
        "/fonts/**",
        "/assets/**",
        "/icons/**",
        "/favicon.ico",
        "/robots.txt"
    };

    @Bean
    static GrantedAuthorityDefaults permissionsAreTheRoles() {
        return new GrantedAuthorityDefaults(PersonAuthentication.PREFIX);
    }

    /** Nobody looks at how long each filter takes, and measuring it costs every request and the start. */
    @Bean
    static SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer() {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new AllowedToChecker());
    }

    @Bean
    @Order(10)
    SecurityFilterChain screens(
            HttpSecurity http,
            VaadinDefaultRequestCache wanted,
            RequestUtil vaadinRequests,
            SignInFailure failure,
            ExpiredForm expiredForm,
            People people,
            Credentials credentials,
            SecurityContextHolderStrategy context)
            throws Exception {
        wanted.setDelegateRequestCache(withoutParameter());
        // Vaadin's requests carry a token of their own. Its CSRF settings would leave the sign-in form open, so they
        // are ours.
        // Vaadin's part first: it has to set the sign-in page before the form's own defaults do.
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableCsrfConfiguration(false)
                        .loginView(SignInPages.PATH, SignInPages.PATH + "?signed-out")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .headers(SecurityHeaders::apply)
                .csrf(csrf -> {
                    CsrfCookie.apply(csrf);
                    csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest);
                })
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_FILES)
                        .permitAll()
                        .requestMatchers(SignInPages.OPEN)
                        .permitAll())
                .formLogin(form -> form.failureHandler(failure))
                .exceptionHandling(each -> each.accessDeniedHandler(expiredForm))
                .logout(logout -> logout.logoutUrl("/sign-out"))
                .addFilterAfter(new SessionCheck(people, credentials, context), SecurityContextHolderFilter.class)
                .addFilterAfter(new StartPage(context), AuthorizationFilter.class);
        return http.build();
    }

    /** Where one wanted to go, without {@code ?continue} in the address; null says so, though Spring does not declare it. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache withoutParameter() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
