package dev.michi.people.api;

import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.PersonAuthentication;
import dev.michi.people.signin.SessionCheck;
import dev.michi.platform.CsrfCookie;
import dev.michi.platform.Problems;
import dev.michi.platform.RateLimit;
import dev.michi.platform.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may call the API: the owner of a token, or a session with a CSRF header; to make a token, a password will do. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** What only those inside may ask for; checked before a request is read, and by the endpoints once more. */
    private static final String[] LEARNERS = {
        "/api/v1/trails/**",
        "/api/v1/modules/**",
        "/api/v1/clips/**",
        "/api/v1/me/progress",
        "/api/v1/me/stamps",
        "/api/v1/me/assignments"
    };

    /** What authors alone may ask for. */
    private static final String[] AUTHORS = {"/api/v1/recordings", "/api/v1/recordings/**"};

    /** Making and changing clips; what was watched of one is the learner's own. */
    private static final String[] STUDIO = {"/api/v1/clips", "/api/v1/clips/{id}", "/api/v1/clips/{id}/versions/**"};

    /** What only those may ask for who lead somebody, or everybody. */
    private static final String LEADERS = "/api/v1/assignments/**";

    /** What customers' admins and those who look after customers may ask for; of which customer, the services decide. */
    private static final String[] CUSTOMERS = {
        "/api/v1/customers/**", "/api/v1/shares/**", "/api/v1/desk/**", "/api/v1/rollouts/**"
    };

    static final String TOKENS = "/api/v1/tokens";
    private static final String OPEN_API = "/api/v1/openapi.json";

    private final ApiRefusals refusals;
    private final BearerTokens bearerTokens;
    private final SessionCheck sessions;
    private final RateLimit limit;

    ApiSecurity(
            ApiRefusals refusals,
            ApiTokens tokens,
            People people,
            Credentials credentials,
            Problems problems,
            SecurityContextHolderStrategy context,
            @Value("${michi.api.requests-per-minute:1200}") int requestsPerMinute) {
        this.refusals = refusals;
        this.bearerTokens = new BearerTokens(tokens, people, refusals, context);
        this.sessions = new SessionCheck(people, credentials, context);
        this.limit = new RateLimit(requestsPerMinute, request -> callerOf(request, context), problems);
    }

    @Bean
    @Order(1)
    SecurityFilterChain makingTokens(HttpSecurity http) throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, TOKENS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(PersonAuthentication.WRITE));
        return common(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**", "/actuator/**").authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET, OPEN_API, "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .hasRole(Permission.ADMINISTER.name())
                .requestMatchers(HttpMethod.GET, "/api/v1/clips")
                .hasRole(Permission.WRITE.name())
                .requestMatchers(HttpMethod.GET, AUTHORS)
                .hasRole(Permission.WRITE.name())
                .requestMatchers(HttpMethod.HEAD, AUTHORS)
                .hasRole(Permission.WRITE.name())
                .requestMatchers(AUTHORS)
                .access(writing(Permission.WRITE))
                .requestMatchers(HttpMethod.GET, LEARNERS)
                .hasRole(Permission.LEARN.name())
                .requestMatchers(HttpMethod.HEAD, LEARNERS)
                .hasRole(Permission.LEARN.name())
                .requestMatchers(STUDIO)
                .access(writing(Permission.WRITE))
                .requestMatchers(LEARNERS)
                .access(writing(Permission.LEARN))
                .requestMatchers(HttpMethod.GET, CUSTOMERS)
                .hasAnyRole(Permission.SHARE.name(), Permission.SERVE.name())
                .requestMatchers(CUSTOMERS)
                .access(AuthorizationManagers.allOf(
                        AuthorityAuthorizationManager.hasAnyAuthority(
                                PersonAuthentication.PREFIX + Permission.SHARE.name(),
                                PersonAuthentication.PREFIX + Permission.SERVE.name()),
                        AuthorityAuthorizationManager.hasAuthority(PersonAuthentication.WRITE)))
                .requestMatchers(HttpMethod.GET, LEADERS)
                .hasAnyRole(Permission.LEAD.name(), Permission.ADMINISTER.name())
                .requestMatchers(LEADERS)
                .access(AuthorizationManagers.allOf(
                        AuthorityAuthorizationManager.hasAnyAuthority(
                                PersonAuthentication.PREFIX + Permission.LEAD.name(),
                                PersonAuthentication.PREFIX + Permission.ADMINISTER.name()),
                        AuthorityAuthorizationManager.hasAuthority(PersonAuthentication.WRITE)))
                .requestMatchers(HttpMethod.GET)
                .authenticated()
                .requestMatchers(HttpMethod.HEAD)
                .authenticated()
                .anyRequest()
                .hasAuthority(PersonAuthentication.WRITE));
        return common(http).build();
    }

    /** The permission, and a session or a token that may change something. */
    private static <T> AuthorizationManager<T> writing(Permission permission) {
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasAuthority(PersonAuthentication.PREFIX + permission.name()),
                AuthorityAuthorizationManager.hasAuthority(PersonAuthentication.WRITE));
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(SecurityHeaders::applyToApi)
                .csrf(csrf -> {
                    CsrfCookie.apply(csrf);
                    csrf.ignoringRequestMatchers(BearerTokens::bringsCredentials);
                })
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        each -> each.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(bearerTokens, AnonymousAuthenticationFilter.class)
                .addFilterBefore(limit, AuthorizationFilter.class);
    }

    private static String callerOf(HttpServletRequest request, SecurityContextHolderStrategy context) {
        return context.getContext().getAuthentication() instanceof PersonAuthentication person
                ? person.token().orElse(person.getName())
                : request.getRemoteAddr();
    }
}
