package dev.michi.assignment.ui;

import dev.michi.assignment.Assignments;
import dev.michi.assignment.Goal;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.learning.PageTools;
import dev.michi.people.SignedIn;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The button "Assign" on the pages of trails and modules, for those who lead somebody. */
@Component
class AssignTool implements PageTools {

    private final Assignments assignments;
    private final Catalog catalog;
    private final SignedIn signedIn;

    AssignTool(Assignments assignments, Catalog catalog, SignedIn signedIn) {
        this.assignments = assignments;
        this.catalog = catalog;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Tool> on(Trail trail) {
        return tool(() -> Goal.of(trail, catalog.modulesOf(trail)));
    }

    @Override
    public Optional<Tool> on(LearningModule module) {
        return tool(() -> Goal.of(module));
    }

    private Optional<Tool> tool(Supplier<Goal> goal) {
        return assignments.mayAssign()
                ? Optional.of(new Tool("assignment.assign", "people", () -> open(goal.get())))
                : Optional.empty();
    }

    private void open(Goal goal) {
        new AssignDialog(
                        goal,
                        assignments.candidates(goal),
                        assignments.today(signedIn.get()),
                        (person, due) -> assignments.assign(person, goal.subject(), due))
                .open();
    }
}
