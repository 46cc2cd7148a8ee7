package dev.michi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import dev.michi.people.Needs;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** The agreements of the house that a compiler does not check. Exceptions stand here, each with its reason. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.michi");

    @Test
    void featuresDependOnEachOtherOnlyAsAgreed() {
        ApplicationModules.of(Michi.class).verify();
    }

    @Test
    void nothingDependsOnTheShell() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.michi.shell..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.michi.shell..")
                        .because(
                                "the frame is on top: a feature that needs something of it gets it as an interface of its own"));
    }

    @Test
    void vaadinStaysInScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.michi.*.ui..", "dev.michi.uikit..", "dev.michi.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("rules that know no screen serve the API as well, their tests take milliseconds, and Vaadin"
                        + " looks for screens in these packages only"));
    }

    @Test
    void viewsAreNotPublic() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .or(assignableTo(Component.class).and(resideInAPackage("dev.michi.*.ui..")))
                        .should()
                        .notBePublic()
                        .because(
                                "a screen is reached by its address; whoever builds one from outside goes round its access check"));
    }

    /** Migrations get the database itself: they change what no present document class describes any more. */
    @Test
    void theDatabaseIsKnownToDocumentsAlone() {
        var storing = Pattern.compile(
                "dev\\.michi\\.(platform\\.(embedded\\.|Database|Migration).*" + "|.+\\.[A-Za-z]+Documents?(\\$.*)?)");
        check(noClasses()
                .that(DescribedPredicate.describe(
                        "are neither documents nor wiring",
                        each -> !storing.matcher(each.getName()).matches()))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.bson..", "com.mongodb..", "org.springframework.data.mongodb.."))
                .because("how something is stored is decided, and found, in one class a collection"));
    }

    @Test
    void kindsOfDocumentsHaveNamesOfTheirOwn() {
        var named = HOUSE.stream()
                .filter(each -> each.isAnnotatedWith(TypeAlias.class))
                .collect(Collectors.groupingBy(
                        each -> each.getAnnotationOfType(TypeAlias.class).value()));
        assertThat(named).isNotEmpty();
        assertThat(named)
                .as("two kinds with one name: whichever is written second is refused")
                .allSatisfy((name, kinds) -> assertThat(kinds).hasSize(1));
    }

    @Test
    void documentsAreNotPublic() {
        check(classes()
                .that()
                .haveNameMatching(".*\\.[A-Za-z]+Documents?")
                .should()
                .bePackagePrivate()
                .because("the compiler then keeps screens and other features away from the database"));
    }

    /** The embedded database asks its library's clock for nothing that is kept. */
    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.michi.platform.TimeConfiguration")
                .and()
                .doNotHaveFullyQualifiedName("dev.michi.platform.embedded.StoredBackend")
                .should()
                .callMethodWhere(asksTheSystemForTheTime())
                .orShould()
                .callConstructor(Date.class)
                .because("a test has to be able to say what time it is; durations are measured with nanoTime"));
    }

    /** Which database it is, is Spring's setting: with it the start is not a prepared one. */
    @Test
    void michisOwnSettingsAreNoConditionsOfBeans() {
        check(
                noClasses()
                        .that()
                        .haveNameNotMatching("dev\\.michi\\.platform\\.DatabaseConfiguration(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.boot.autoconfigure.condition..")
                        .because(
                                "the build decides on conditions, and a bean that is not there then is never there: see PreparedStart"));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("asks the system for the time", call -> {
            var owner = call.getTargetOwner();
            var now = owner.getPackageName().startsWith("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            var system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            return now
                    || system
                    || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        });
    }

    /** Each of these looks at something that cannot call: a folder another process writes into, or the end of this one. */
    @Test
    void nothingSleeps() {
        var looking = Set.of(
                "dev.michi.platform.Welcome",
                "dev.michi.platform.control.AskPortal",
                "dev.michi.platform.control.ControlFolder");
        check(noClasses()
                .that(DescribedPredicate.describe("do not look at files", each -> !looking.contains(each.getName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "sleeps",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .because("who waits for a fixed time waits too long or not long enough"));
    }

    /**
     * {@code ./michi content check} is a programme of its own: its report is what it is for. The reader of presentations is a
     * process of its own that answers the portal there.
     */
    @Test
    void onlyTheConsoleWritesToTheTerminal() {
        var speaking = Set.of(
                "dev.michi.platform.Console",
                "dev.michi.catalog.pack.ContentCheck",
                "dev.michi.media.decks.DeckProgram");
        check(noClasses()
                .that(DescribedPredicate.describe("do not speak", each -> !speaking.contains(each.getName())))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a terminal gets what its reader needs, in the reader's language; all else goes to the log"));
    }

    @Test
    void sharedNeedsNothingButTheJdk() {
        check(classes()
                .that()
                .resideInAPackage("dev.michi.shared..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "dev.michi.shared..", "org.jspecify..", "org.springframework.modulith"))
                .because("everything else depends on it"));
    }

    @Test
    void theEmbeddedDatabaseKnowsNeitherSpringNorMichi() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.michi.platform.embedded..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("dev.michi..")
                                .and(DescribedPredicate.not(resideInAPackage("dev.michi.platform.embedded..")))))
                .because("it is a storage engine: what drives it is MongoDB's protocol alone"));
    }

    @Test
    void whatMakesClipsKnowsNothingOfThePortal() {
        check(noClasses()
                .that()
                .resideInAnyPackage("dev.michi.media.ffmpeg..", "dev.michi.media.typesetting..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith")))
                        .or(nameStartingWith("dev.michi.people"))
                        .or(nameStartingWith("dev.michi.platform")))
                .because("running ffmpeg and setting type can be tried out, and tested, without a portal"));
    }

    @Test
    void buildingBlocksOfScreensAreNoBeans() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.michi.uikit..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework.stereotype", "org.springframework.context.."))
                .because("a block shows what it is given; where that comes from is the view's business"));
    }

    /** Credentials serve signing in itself, before there is anybody to ask. */
    @Test
    void servicesAskForAPermissionThemselves() {
        check(classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .doNotHaveFullyQualifiedName("dev.michi.people.signin.Credentials")
                .should()
                .beAnnotatedWith(Needs.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SignedIn.class)
                .because("a screen or an endpoint that forgets to check then opens nothing"));
    }

    @Test
    void beansAreGivenWhatTheyNeedByTheirConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("a test can then make one with new"));
        check(fields().that()
                .areNotFinal()
                .and()
                .areStatic()
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .because("what anybody can change belongs to nobody"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                .because("such a name tells nothing, and such a class grows without end"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
