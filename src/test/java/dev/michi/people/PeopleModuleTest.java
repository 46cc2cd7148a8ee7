package dev.michi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DemoTest
class PeopleModuleTest {

    private static final PersonId LEARNER = new PersonId("learner");
    private static final PersonId MANAGER = new PersonId("manager");

    @Autowired
    People people;

    @Test
    void theDemoHasItsFivePersonsAndTwelveMore() {
        var haruka = people.get(LEARNER);
        assertThat(haruka.name().full(Language.JA)).isEqualTo("佐藤 はるか");
        assertThat(haruka.name().full(Language.EN)).isEqualTo("Haruka Sato");
        assertThat(people.get(new PersonId("author")).permissions())
                .containsExactlyInAnyOrder(Permission.LEARN, Permission.WRITE, Permission.PUBLISH);
        assertThat(people.get(new PersonId("customer")).permissions()).containsExactly(Permission.SHARE);
    }

    @Test
    void aPersonIsFoundByNameAndByEmailInAnyCaseAndWidth() {
        assertThat(people.findBySignIn("ＬＥＡＲＮＥＲ")).map(Person::id).contains(LEARNER);
        assertThat(people.findBySignIn("Haruka.Sato@michi.example"))
                .map(Person::id)
                .contains(LEARNER);
        assertThat(people.findBySignIn("nobody")).isEmpty();
    }

    @Test
    @WithPerson("admin")
    void anAdministratorAddsAPersonOnce() {
        var person = newPerson("inoue", "inoue@michi.example");
        assertThat(people.add(person)).isInstanceOf(Adding.Added.class);
        assertThat(people.add(person)).isInstanceOf(Adding.SignInNameTaken.class);
        assertThat(people.add(newPerson("inoue2", "INOUE@michi.example"))).isInstanceOf(Adding.EmailTaken.class);
    }

    @Test
    @WithPerson("manager")
    void aManagerAddsNobodyAndSeesTheOwnReportsAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.add(newPerson("kimura", "kimura@michi.example")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(people::list);
        assertThat(people.reportsOf(MANAGER)).extracting(Person::id).contains(LEARNER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.reportsOf(new PersonId("author")));
    }

    @Test
    void nobodyChangesAnything() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> people.updateProfile(LEARNER, Profile.of(people.get(LEARNER))));
    }

    @Test
    @WithPerson("suzuki-aoi")
    void onesOwnProfileIsChangedAndNobodyElses() {
        var mine = new PersonId("suzuki-aoi");
        var changed = people.updateProfile(
                mine, new Profile(people.get(mine).name(), Language.EN, ZoneId.of("Europe/Paris"), Theme.DARK));
        assertThat(people.get(mine)).isEqualTo(changed);
        assertThat(changed.theme()).isEqualTo(Theme.DARK);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.updateProfile(LEARNER, Profile.of(people.get(LEARNER))));
    }

    @Test
    @WithPerson("takahashi-ren")
    void nobodyMakesThemselvesAdministrator() {
        var mine = people.get(new PersonId("takahashi-ren"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> people.updateStanding(mine.id(), Standing.of(mine).with(Set.of(Role.ADMINISTRATOR))));
    }

    @Test
    @WithPerson("admin")
    void anAdministratorCannotTakeTheOwnRoleAway() {
        var mine = people.get(new PersonId("admin"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> people.updateStanding(mine.id(), Standing.of(mine).with(false)));
    }

    @Test
    void nobodyMovesInWherePeopleLive() {
        var stranger = newPerson("stranger", "stranger@michi.example").as(new PersonId("stranger"));
        assertThat(people.moveIn(List.of(stranger), List.of(), List.of())).isFalse();
        assertThat(people.find(stranger.id())).isEmpty();
    }

    private static NewPerson newPerson(String signInName, String email) {
        return new NewPerson(
                new PersonName("井上", "真央", "Inoue", "Mao", "いのうえ まお"),
                signInName,
                email,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Language.JA,
                ZoneId.of("Asia/Tokyo"));
    }
}
