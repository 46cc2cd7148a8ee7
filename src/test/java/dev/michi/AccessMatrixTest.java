package dev.michi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.michi.assignment.Assignments;
import dev.michi.assignment.Subject;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.catalog.Reviews;
import dev.michi.catalog.pack.ContentPacks;
import dev.michi.learning.AcknowledgementReports;
import dev.michi.learning.Learning;
import dev.michi.learning.Lessons;
import dev.michi.learning.Regrading;
import dev.michi.learning.Revisions;
import dev.michi.learning.TeamProgress;
import dev.michi.people.AllowedTo;
import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import dev.michi.shared.Language;
import jakarta.servlet.ServletException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of Michi and who may use it. An address that is missing here, or here without being there, fails: whoever
 * adds one has to say for whom.
 */
@DemoTest
class AccessMatrixTest {

    /** Somebody of each role; the one called "publisher" in the table is an author, too. */
    private static final Map<String, String> PERSONS = Map.of(
            "learner", "learner",
            "author", "abe-sakura",
            "publisher", "author",
            "manager", "manager",
            "customer", "customer",
            "admin", "admin");

    private static final String INSIDE = "learner author publisher manager admin";
    private static final String AUTHORS = "author publisher";
    /** Those who look after customers. */
    private static final String CARING = "manager admin";

    private static final String SIGNED_IN = INSIDE + " customer";
    private static final String EVERYBODY = SIGNED_IN + " nobody";

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    /** Controllers. */
    private static final Map<String, String> ENDPOINTS = together(
            table(
                    "GET /sign-in", EVERYBODY,
                    "GET /sign-in/help", EVERYBODY,
                    "GET /welcome/{link}", EVERYBODY,
                    "POST /welcome/{link}", EVERYBODY,
                    "GET /setup/{link}", EVERYBODY,
                    "POST /setup/{link}", EVERYBODY,
                    "GET /api/v1/me", SIGNED_IN,
                    "GET /api/v1/tokens", SIGNED_IN,
                    "POST /api/v1/tokens", SIGNED_IN,
                    "DELETE /api/v1/tokens/{id}", SIGNED_IN,
                    "GET /api/v1/trails", INSIDE,
                    "GET /api/v1/trails/{slug}", INSIDE,
                    "GET /api/v1/modules", INSIDE,
                    "GET /api/v1/modules/{slug}", INSIDE,
                    "GET /api/v1/modules/{module}/units/{unit}", INSIDE,
                    "POST /api/v1/modules/{module}/units/{unit}/attempts", INSIDE,
                    "PUT /api/v1/modules/{module}/units/{unit}/answers", INSIDE,
                    "PUT /api/v1/modules/{module}/units/{unit}/read", INSIDE,
                    "GET /api/v1/clips/{id}", INSIDE,
                    "GET /api/v1/clips", AUTHORS,
                    "POST /api/v1/clips", AUTHORS,
                    "PATCH /api/v1/clips/{id}", AUTHORS,
                    "DELETE /api/v1/clips/{id}", AUTHORS,
                    "POST /api/v1/clips/{id}/versions/{number}/restore", AUTHORS,
                    "POST /api/v1/manuscripts/files", AUTHORS,
                    "GET /api/v1/manuscripts/customers", AUTHORS,
                    "PUT /api/v1/clips/{id}/tags", AUTHORS,
                    "GET /api/v1/storyboards", AUTHORS,
                    "POST /api/v1/storyboards", AUTHORS,
                    "GET /api/v1/storyboards/{id}", AUTHORS,
                    "PUT /api/v1/storyboards/{id}", AUTHORS,
                    "DELETE /api/v1/storyboards/{id}", AUTHORS,
                    "POST /api/v1/storyboards/{id}/clip", AUTHORS,
                    "POST /api/v1/storyboards/pictures", AUTHORS,
                    "POST /api/v1/storyboards/sounds", AUTHORS,
                    "POST /api/v1/storyboards/still", AUTHORS,
                    "POST /api/v1/storyboards/plan", AUTHORS,
                    "GET /api/v1/decks", AUTHORS,
                    "POST /api/v1/decks", AUTHORS,
                    "GET /api/v1/decks/{id}", AUTHORS,
                    "POST /api/v1/decks/{id}/cancel", AUTHORS,
                    "DELETE /api/v1/decks/{id}", AUTHORS),
            table(
                    "GET /api/v1/recordings",
                    AUTHORS,
                    "POST /api/v1/recordings",
                    AUTHORS,
                    "GET /api/v1/recordings/{id}",
                    AUTHORS,
                    "DELETE /api/v1/recordings/{id}",
                    AUTHORS,
                    "GET /api/v1/recordings/{id}/preview",
                    AUTHORS,
                    "GET /api/v1/recordings/{id}/speech",
                    AUTHORS,
                    "POST /api/v1/recordings/{id}/speech",
                    AUTHORS,
                    "GET /api/v1/recordings/{id}/draft",
                    AUTHORS,
                    "PUT /api/v1/recordings/{id}/draft",
                    AUTHORS,
                    "OPTIONS /api/v1/recordings/tus",
                    AUTHORS,
                    "POST /api/v1/recordings/tus",
                    AUTHORS,
                    "HEAD /api/v1/recordings/tus/{id}",
                    AUTHORS,
                    "PATCH /api/v1/recordings/tus/{id}",
                    AUTHORS,
                    "DELETE /api/v1/recordings/tus/{id}",
                    AUTHORS,
                    "GET /api/v1/jobs",
                    AUTHORS + " admin",
                    "GET /api/v1/jobs/{id}",
                    AUTHORS + " admin",
                    "POST /api/v1/jobs/{id}/cancel",
                    AUTHORS + " admin",
                    "POST /api/v1/jobs/{id}/retry",
                    AUTHORS + " admin",
                    "GET /api/v1/shares/{id}/qr.svg",
                    "customer",
                    "GET /api/v1/shares/{id}/qr.png",
                    "customer",
                    "GET /api/v1/shares/{id}/poster.pdf",
                    "customer",
                    "GET /api/v1/shares/{id}/handout.pdf",
                    "customer",
                    "GET /api/v1/shares/{id}/announcement",
                    "customer",
                    "GET /api/v1/desk/tutorials/{slug}/picture",
                    "customer",
                    "GET /api/v1/customers/{id}/logo",
                    "customer manager admin",
                    "GET /media/files/{hash}/{name}",
                    INSIDE,
                    "GET /media/recordings/{id}/{name}",
                    AUTHORS,
                    "GET /api/v1/clips/{id}/watched",
                    INSIDE,
                    "PUT /api/v1/clips/{id}/watched",
                    INSIDE,
                    "GET /api/v1/me/progress",
                    INSIDE,
                    "GET /api/v1/me/stamps",
                    INSIDE,
                    "GET /api/v1/me/assignments",
                    INSIDE,
                    "GET /api/v1/me/notices",
                    SIGNED_IN,
                    "POST /api/v1/me/notices/{id}/read",
                    SIGNED_IN,
                    "GET /api/v1/me/revisions",
                    INSIDE,
                    "POST /api/v1/modules/{slug}/acknowledgements",
                    INSIDE,
                    "PUT /api/v1/modules/{slug}/noticed",
                    INSIDE,
                    "GET /api/v1/acknowledgements",
                    "publisher manager admin",
                    "POST /api/v1/modules/{slug}/regrade",
                    "publisher",
                    "GET /api/v1/reviews",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/reviews",
                    INSIDE,
                    "POST /api/v1/modules",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/draft",
                    AUTHORS,
                    "PUT /api/v1/modules/{slug}/draft",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/submit",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/return",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/approve",
                    "publisher",
                    "POST /api/v1/modules/{slug}/publish",
                    "publisher",
                    "POST /api/v1/modules/{slug}/unschedule",
                    "publisher",
                    "POST /api/v1/modules/{slug}/retire",
                    "publisher",
                    "GET /api/v1/modules/{slug}/comments",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/comments",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/comments/{comment}/resolve",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/versions",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/versions/{n}",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/versions/{n}/restore",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/diff",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/pack",
                    AUTHORS,
                    "POST /api/v1/trails",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/draft",
                    AUTHORS,
                    "PUT /api/v1/trails/{slug}/draft",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/submit",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/return",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/approve",
                    "publisher",
                    "POST /api/v1/trails/{slug}/publish",
                    "publisher",
                    "POST /api/v1/trails/{slug}/unschedule",
                    "publisher",
                    "POST /api/v1/trails/{slug}/retire",
                    "publisher",
                    "GET /api/v1/trails/{slug}/comments",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/comments",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/comments/{comment}/resolve",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/versions",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/versions/{n}",
                    AUTHORS,
                    "POST /api/v1/trails/{slug}/versions/{n}/restore",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/diff",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/pack",
                    AUTHORS,
                    "DELETE /api/v1/modules/{slug}/draft",
                    AUTHORS,
                    "GET /api/v1/modules/{slug}/draft/authors",
                    AUTHORS,
                    "PUT /api/v1/modules/{slug}/draft/authors/{person}",
                    AUTHORS,
                    "DELETE /api/v1/modules/{slug}/draft/authors/{person}",
                    AUTHORS,
                    "PUT /api/v1/modules/{slug}/draft/owner",
                    AUTHORS,
                    "POST /api/v1/modules/{slug}/draft/units/{unit}/move",
                    AUTHORS,
                    "PUT /api/v1/modules/{slug}/draft/preview-link",
                    AUTHORS,
                    "DELETE /api/v1/modules/{slug}/draft/preview-link",
                    AUTHORS,
                    "GET /api/v1/previews/{token}",
                    INSIDE,
                    "DELETE /api/v1/trails/{slug}/draft",
                    AUTHORS,
                    "GET /api/v1/trails/{slug}/draft/authors",
                    AUTHORS,
                    "PUT /api/v1/trails/{slug}/draft/authors/{person}",
                    AUTHORS,
                    "DELETE /api/v1/trails/{slug}/draft/authors/{person}",
                    AUTHORS,
                    "PUT /api/v1/trails/{slug}/draft/owner",
                    AUTHORS,
                    "POST /api/v1/packs",
                    AUTHORS,
                    "POST /api/v1/imports/markdown",
                    AUTHORS,
                    "POST /api/v1/imports/decks/{id}",
                    AUTHORS,
                    "GET /api/v1/audit",
                    "publisher admin",
                    "GET /api/v1/audit/export",
                    "publisher admin",
                    "GET /api/v1/assignments",
                    "manager admin",
                    "POST /api/v1/assignments",
                    "manager admin",
                    "POST /api/v1/assignments/{id}/reminders",
                    "manager admin",
                    "DELETE /api/v1/assignments/{id}",
                    "manager admin",
                    "GET /api/v1/csms",
                    CARING,
                    "GET /api/v1/customers",
                    CARING,
                    "POST /api/v1/customers",
                    CARING,
                    "GET /api/v1/customers/{id}",
                    CARING + " customer",
                    "PATCH /api/v1/customers/{id}",
                    CARING + " customer",
                    "GET /api/v1/customers/{id}/admins",
                    CARING + " customer",
                    "POST /api/v1/customers/{id}/admins",
                    CARING + " customer",
                    "PATCH /api/v1/customers/{id}/admins/{admin}",
                    CARING + " customer",
                    "PUT /api/v1/customers/{id}/logo",
                    CARING + " customer",
                    "POST /api/v1/customers/{id}/rollouts",
                    CARING,
                    "GET /api/v1/rollouts",
                    CARING + " customer",
                    "PUT /api/v1/rollouts/{id}",
                    CARING,
                    "POST /api/v1/rollouts/{id}/accept",
                    "customer",
                    "GET /api/v1/desk/tutorials",
                    "customer",
                    "GET /api/v1/shares",
                    CARING + " customer",
                    "POST /api/v1/shares",
                    "customer",
                    "GET /api/v1/shares/{id}",
                    CARING + " customer",
                    "PATCH /api/v1/shares/{id}",
                    "customer",
                    "POST /api/v1/shares/{id}/revoke",
                    "customer",
                    "POST /api/v1/shares/{id}/rotate",
                    "customer",
                    "POST /api/v1/shares/{id}/take-over",
                    "customer",
                    "PUT /api/v1/shares/{id}/logo",
                    "customer",
                    "DELETE /api/v1/shares/{id}/logo",
                    "customer",
                    "GET /api/v1/adoption",
                    CARING,
                    "GET /api/v1/shares/{id}/numbers",
                    CARING + " customer",
                    "GET /api/v1/shares/numbers",
                    CARING + " customer"));

    /** What no controller of ours serves. */
    private static final Map<String, String> ELSEWHERE = table(
            "GET /styles.css", EVERYBODY,
            "GET /views/signin.css", EVERYBODY,
            "GET /api/v1/openapi.json", EVERYBODY,
            "GET /api/v1/unknown", SIGNED_IN,
            "GET /actuator/health/readiness", EVERYBODY,
            "GET /actuator/info", SIGNED_IN,
            "GET /actuator/prometheus", "admin",
            "GET /assets/noto-sans-jp/index.css", EVERYBODY,
            "GET /", SIGNED_IN,
            "GET /media/clips/{id}/{language}/{fingerprint}/{name}", INSIDE,
            "POST /media/clips/{id}/{language}/{fingerprint}/{name}", "",
            "GET /s/unknown", EVERYBODY,
            "GET /s/sw.js", EVERYBODY,
            "POST /s/unknown", EVERYBODY,
            "GET /unknown", SIGNED_IN);

    /** Vaadin views, by their route. */
    private static final Map<String, String> VIEWS = table(
            "", INSIDE,
            "catalog", INSIDE,
            "trails/:trail", INSIDE,
            "trails/:trail/summit", INSIDE,
            "modules/:module", INSIDE,
            "modules/:module/:unit", INSIDE,
            "changes/:module", INSIDE,
            "rules", "publisher manager admin",
            "rules/:module", "publisher manager admin",
            "regrade/:module", "publisher",
            "me", INSIDE,
            "me/settings", SIGNED_IN,
            "studio", AUTHORS,
            "studio/modules/:id", AUTHORS,
            "studio/trails/:id", AUTHORS,
            "studio/:kind(modules|trails)/:id/review", AUTHORS,
            "studio/:kind(modules|trails)/:id/versions", AUTHORS,
            "admin/audit", "publisher admin",
            "notices", SIGNED_IN,
            "previews/:token", INSIDE,
            "studio/clips", AUTHORS,
            "studio/clips/:recording", AUTHORS,
            "studio/clips/boards", AUTHORS,
            "studio/board/:board", AUTHORS,
            "studio/clip/:clip", AUTHORS,
            "team", "manager admin",
            "desk", "customer",
            "customers", "manager admin",
            "customers/:customer", "manager admin",
            "admin/people", "admin",
            "admin/jobs", "admin");

    /** What services do for a person, whatever screen asks them. Somebody else's is nobody's. */
    private static final Map<String, String> SERVICES = table(
            "read the catalogue", INSIDE,
            "publish", "publisher",
            "retire", "publisher",
            "check a pack", "publisher",
            "import a pack", "publisher",
            "see one's own progress", INSIDE,
            "see somebody else's progress", "",
            "see one's own history", INSIDE,
            "see what one has to read again", INSIDE,
            "acknowledge for somebody else", "",
            "say what a publication asks", "publisher",
            "see who has acknowledged", "publisher manager admin",
            "judge tries again", "publisher",
            "list everybody who learns", "publisher admin",
            "say that somebody's module is still right", "publisher",
            "list modules to be looked at again", AUTHORS,
            "see what one has to finish", INSIDE,
            "see the team", "manager admin",
            "assign to somebody of the team", "manager admin",
            "assign to somebody of another team", "admin",
            "see how far somebody of the team is", "manager admin",
            "open a unit for somebody else", "");

    @Autowired
    Catalog catalog;

    @Autowired
    ContentPacks packs;

    @Autowired
    Learning learning;

    @Autowired
    Revisions revisions;

    @Autowired
    Publications publications;

    @Autowired
    AcknowledgementReports reports;

    @Autowired
    Regrading regrading;

    @Autowired
    Reviews reviews;

    @Autowired
    Assignments assignments;

    @Autowired
    TeamProgress teamProgress;

    @Autowired
    SecurityContextHolderStrategy context;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Test
    void everyEndpointIsInTheTable() {
        var found = controllers.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("dev.michi."))
                .flatMap(each -> addresses(each.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(ENDPOINTS.keySet()));
    }

    @Test
    void everyViewIsInTheTable() throws Exception {
        assertThat(views().keySet()).isEqualTo(VIEWS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointIsOpenToThoseInTheTableAlone() {
        return Stream.concat(ENDPOINTS.entrySet().stream(), ELSEWHERE.entrySet().stream())
                .flatMap(line -> Arrays.stream(EVERYBODY.split(" "))
                        .map(who -> DynamicTest.dynamicTest(
                                line.getKey() + " as " + who, () -> assertThat(isAllowed(line.getKey(), who))
                                        .isEqualTo(contains(line.getValue(), who)))));
    }

    @TestFactory
    Stream<DynamicTest> everyViewIsOpenToThoseInTheTableAlone() throws Exception {
        var views = views();
        return VIEWS.entrySet().stream().flatMap(line -> Arrays.stream(EVERYBODY.split(" "))
                .map(who -> DynamicTest.dynamicTest(line.getKey() + " as " + who, () -> assertThat(
                                isAllowed(java.util.Objects.requireNonNull(views.get(line.getKey())), who))
                        .isEqualTo(contains(line.getValue(), who)))));
    }

    @TestFactory
    Stream<DynamicTest> everyServiceServesThoseInTheTableAlone() {
        return SERVICES.entrySet().stream().flatMap(line -> Arrays.stream(EVERYBODY.split(" "))
                .map(who -> DynamicTest.dynamicTest(
                        line.getKey() + " as " + who,
                        () -> assertThat(isServed(line.getKey(), who)).isEqualTo(contains(line.getValue(), who)))));
    }

    @Test
    void whatTheHouseDoesByItselfIsNotAskedForAPerson() {
        assertThat(context.getContext().getAuthentication()).isNull();
        catalog.publish(List.of(), List.of());
        assertThat(learning.progress(new PersonId("learner")).points()).isNotNegative();
    }

    private boolean isServed(String service, String who) {
        var id = new PersonId(PERSONS.getOrDefault(who, who));
        context.getContext().setAuthentication(who.equals("nobody") ? NOBODY : signedIn(id));
        try {
            call(service, id);
            return true;
        } catch (AccessDeniedException | AuthenticationException refused) {
            return false;
        } finally {
            context.clearContext();
        }
    }

    private Authentication signedIn(PersonId id) {
        return WithPersonContext.authentication(people, credentials, id.value());
    }

    private void call(String service, PersonId me) {
        var nothing = Path.of("no-such-folder");
        var other = new PersonId(me.value().equals("kato-yuto") ? "learner" : "kato-yuto");
        switch (service) {
            case "read the catalogue" -> catalog.modules();
            case "publish" -> catalog.publish(List.of(), List.of());
            case "retire" -> catalog.retire(List.of(), List.of());
            case "check a pack" -> packs.check(nothing);
            case "import a pack" -> packs.importPack(nothing);
            case "see one's own progress" -> learning.progress(me);
            case "see somebody else's progress" -> learning.progress(other);
            case "see one's own history" -> learning.history(me, 1);
            case "see what one has to read again" -> revisions.all(me, learning.progress(me));
            case "acknowledge for somebody else" ->
                revisions.acknowledge(other, nowhere(), "hash", Language.JA, Optional.empty());
            case "say what a publication asks" ->
                publications.record(Publication.ofImport(
                        Optional.empty(), nowhere(), "hash", Publication.HOUSE, Instant.parse("2026-11-20T00:00:00Z")));
            case "see who has acknowledged" -> reports.at(nowhere(), LocalDate.of(2026, 11, 20));
            case "judge tries again" -> regrading.preview(nowhere());
            case "list everybody who learns" -> people.learners();
            case "say that somebody's module is still right" -> {
                try {
                    reviews.confirm(nowhere(), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1));
                } catch (IllegalArgumentException notADay) {
                    // Whoever gets here may.
                }
            }
            case "list modules to be looked at again" -> reviews.due();
            case "see what one has to finish" -> assignments.mine(Set.of());
            case "see the team" -> assignments.team();
            case "assign to somebody of the team" -> assign("kato-yuto");
            case "assign to somebody of another team" -> assign("abe-sakura");
            case "see how far somebody of the team is" ->
                teamProgress.completed(List.of(people.get(new PersonId("kato-yuto"))), List.of());
            case "open a unit for somebody else" -> {
                var module = nowhere();
                learning.open(other, module, module.units().getFirst());
            }
            default -> throw new IllegalArgumentException(service);
        }
    }

    private static LearningModule nowhere() {
        return Lessons.module("nowhere", Lessons.reading("nowhere-unit"));
    }

    private void assign(String person) {
        var nothing = new Subject.OfModule(new ModuleId("m-nothing"));
        assignments.assign(new PersonId(person), nothing, LocalDate.of(2026, 12, 1));
    }

    private boolean isAllowed(String address, String who) throws Exception {
        var parts = address.split(" ", 2);
        var call = request(
                        HttpMethod.valueOf(parts[0]),
                        parts[1].replace("{number}", "1").replaceAll("\\{[^}]*}", "x"))
                .accept("text/html", "application/json")
                .contentType("application/json")
                .content("{}")
                .with(csrf());
        if (!who.equals("nobody")) {
            call.with(authentication(
                    WithPersonContext.authentication(people, credentials, PERSONS.getOrDefault(who, who))));
        }
        MockHttpServletResponse response;
        try {
            response = web.perform(call).andReturn().getResponse();
        } catch (ServletException reachedVaadin) {
            // There is no Vaadin servlet in these tests; a request that is handed to it has passed all filters.
            assertThat(reachedVaadin).hasMessageContaining("springServlet");
            return true;
        }
        var isSentToSignIn = "/sign-in".equals(response.getRedirectedUrl());
        return !isSentToSignIn && !Set.of(401, 403).contains(response.getStatus());
    }

    private boolean isAllowed(Class<?> view, String who) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return true;
        }
        var allowed = view.getAnnotation(AllowedTo.class);
        return allowed != null
                && !who.equals("nobody")
                && Arrays.stream(allowed.value())
                        .anyMatch(people.get(new PersonId(PERSONS.getOrDefault(who, who)))::may);
    }

    private static boolean contains(String line, String who) {
        return List.of(line.split(" ")).contains(who);
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    private static Map<String, Class<?>> views() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var views = new LinkedHashMap<String, Class<?>>();
        for (var each : scanner.findCandidateComponents("dev.michi")) {
            var view = Class.forName(each.getBeanClassName());
            views.put(view.getAnnotation(Route.class).value(), view);
        }
        return views;
    }

    /** Formatters give up on longer lists. */
    @SafeVarargs
    private static Map<String, String> together(Map<String, String>... tables) {
        var all = new java.util.HashMap<String, String>();
        for (var table : tables) {
            all.putAll(table);
        }
        return all;
    }

    private static Map<String, String> table(String... lines) {
        var table = new LinkedHashMap<String, String>();
        for (var i = 0; i < lines.length; i += 2) {
            table.put(lines[i], lines[i + 1]);
        }
        return table;
    }
}
