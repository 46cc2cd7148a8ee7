package dev.michi.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import dev.michi.assignment.Assigning;
import dev.michi.assignment.Candidate;
import dev.michi.assignment.Goal;
import dev.michi.learning.Lessons;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "dev.michi.uikit")
class AssignDialogViewTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Candidate haruka = candidate("haruka", false);
    private final Candidate emma = candidate("emma", false);
    private final Candidate rin = candidate("rin", true);
    private final List<String> assigned = new ArrayList<>();
    private Assigning answer = new Assigning.AlreadyDone();

    @Test
    void everybodyChosenGetsItByTheDayProposed() {
        var dialog = open();

        grid(dialog).asMultiSelect().select(haruka, emma);
        submit(dialog);

        assertThat(assigned).containsExactlyInAnyOrder("haruka 2026-12-08", "emma 2026-12-08");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void withoutAnybodyNothingIsSentAndTheDialogStays() {
        var dialog = open();

        submit(dialog);

        assertThat(assigned).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void aDayThatIsOverIsRefusedBeforeItIsSent() {
        var dialog = open();
        grid(dialog).asMultiSelect().select(haruka);
        due(dialog).setValue(TODAY.minusDays(1));

        submit(dialog);

        assertThat(assigned).isEmpty();
        assertThat(due(dialog).isInvalid()).isTrue();
    }

    @Test
    void aDayThatIsOverForSomebodyKeepsThemChosen() {
        answer = new Assigning.NotADueDay();
        var dialog = open();
        grid(dialog).asMultiSelect().select(emma);

        submit(dialog);

        assertThat(assigned).hasSize(1);
        assertThat(due(dialog).isInvalid()).isTrue();
        assertThat(grid(dialog).getSelectedItems()).containsExactly(emma);
        assertThat(dialog.isOpened()).isTrue();
    }

    private AssignDialog open() {
        var goal = Goal.of(Lessons.module("criteria", Lessons.asking("mission")));
        var dialog = new AssignDialog(goal, List.of(haruka, emma, rin), TODAY, (person, due) -> {
            assigned.add(person + " " + due);
            return answer;
        });
        dialog.open();
        return dialog;
    }

    /** The footer's last button. */
    private static void submit(AssignDialog dialog) {
        var footer = dialog.getFooter().getElement();
        var button = footer.getChild(footer.getChildCount() - 1).getComponent().orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Candidate> grid(AssignDialog dialog) {
        return all(dialog, Grid.class).getFirst();
    }

    private static DatePicker due(AssignDialog dialog) {
        return all(dialog, DatePicker.class).getFirst();
    }

    private static <T extends Component> List<T> all(Component root, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        root.getChildren().forEach(child -> found.addAll(all(child, type)));
        return found;
    }

    private static Candidate candidate(String id, boolean done) {
        var person = new Person(
                new PersonId(id),
                new PersonName("", "", "", id, id),
                id,
                id + "@michi.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Language.EN,
                ZoneOffset.UTC,
                Theme.SYSTEM,
                true);
        return new Candidate(person, done, Optional.empty());
    }
}
