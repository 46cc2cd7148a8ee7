package dev.michi.assignment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.michi.assignment.Candidate;
import dev.michi.people.Person;
import dev.michi.people.SignInName;
import dev.michi.shared.Language;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.stream.Stream;

/** Whom to assign something: a list with boxes and a filter. Those who have finished it are marked and cannot be chosen. */
class CandidateField extends Div {

    private static final int FILTER_FROM = 8;

    private final Grid<Candidate> grid = new Grid<>();
    private final Paragraph error = new Paragraph();
    private final Words words;

    CandidateField(List<Candidate> candidates, Words words) {
        this.words = words;
        addClassName("candidates");
        var label = new Span(getTranslation("assignment.whom"));
        label.addClassName("candidates__label");
        error.addClassName("candidates__error");
        error.getElement().setAttribute("role", "alert");
        fill(candidates);
        add(label);
        if (candidates.size() >= FILTER_FROM) {
            add(filter());
        }
        add(grid, error);
    }

    /** Those who were chosen, whether the filter shows them or not. */
    List<Person> chosen() {
        return grid.getSelectedItems().stream().map(Candidate::person).toList();
    }

    void onChange(Runnable listener) {
        grid.addSelectionListener(change -> {
            error.setText("");
            listener.run();
        });
    }

    void unchoose(Person person) {
        grid.getSelectedItems().stream()
                .filter(each -> each.person().id().equals(person.id()))
                .findFirst()
                .ifPresent(grid::deselect);
    }

    boolean check() {
        return !grid.getSelectedItems().isEmpty() || refuse("assignment.error.nobody");
    }

    /** Says below the list what is wrong; always false. */
    boolean refuse(String key) {
        error.setText(getTranslation(key));
        return false;
    }

    private void fill(List<Candidate> candidates) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(candidate -> !candidate.done());
        grid.addItemClickListener(click -> toggle(click.getItem()));
        grid.addColumn(new ComponentRenderer<>(this::row)).setFlexGrow(1);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("assignment.whom"));
        grid.setEmptyStateText(getTranslation(candidates.isEmpty() ? "assignment.team-empty" : "assignment.whom.none"));
        grid.setItems(candidates);
        grid.setAllRowsVisible(candidates.size() < FILTER_FROM);
    }

    /** The whole row answers, not its small box alone. */
    private void toggle(Candidate candidate) {
        if (grid.getSelectedItems().contains(candidate)) {
            grid.deselect(candidate);
        } else if (!candidate.done()) {
            grid.select(candidate);
        }
    }

    private Div row(Candidate candidate) {
        var row = new Div(new Span(candidate.person().name().full(words.language())));
        row.addClassName("candidates__row");
        if (candidate.done()) {
            row.add(note("assignment.whom.done", "chip--done"));
        } else {
            candidate.due().ifPresent(due -> row.add(note("assignment.whom.due", "", words.day(due))));
        }
        return row;
    }

    private Span note(String key, String kind, Object... parameters) {
        var note = new Span(getTranslation(key, parameters));
        note.addClassName("chip");
        if (!kind.isEmpty()) {
            note.addClassName(kind);
        }
        return note;
    }

    private TextField filter() {
        var filter = new TextField();
        filter.setPlaceholder(getTranslation("assignment.whom.filter"));
        filter.setAriaLabel(getTranslation("assignment.whom.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            var wanted = SignInName.normalize(change.getValue());
            grid.getListDataView().setFilter(candidate -> matches(candidate.person(), wanted));
        });
        return filter;
    }

    private static boolean matches(Person person, String wanted) {
        var name = person.name();
        return Stream.of(name.full(Language.JA), name.full(Language.EN), name.reading())
                .map(SignInName::normalize)
                .anyMatch(each -> each.contains(wanted));
    }
}
