package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Answer;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Verdict;
import dev.michi.learning.Acknowledging;
import dev.michi.learning.Learning;
import dev.michi.learning.News;
import dev.michi.learning.Revisions;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Read again: what has changed in a module one has finished, and "I have read this". */
@AllowedTo(Permission.LEARN)
@Route("changes/:module")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** One question of its own: the order of its options need not change from try to try. */
    private static final long SEED = 7;

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final Revisions revisions;
    private final Clock clock;
    private String title = "";

    ChangesView(SignedIn signedIn, Catalog catalog, Learning learning, Revisions revisions, Clock clock) {
        addClassName("changes-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var module = event.getRouteParameters()
                .get("module")
                .filter(Slug::isValid)
                .flatMap(slug -> catalog.findModule(new Slug(slug)))
                .orElseThrow(NotFoundException::new);
        removeAll();
        new Reading(person, module).show(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }

    /** One module before one person. */
    private final class Reading {

        private final Person person;
        private final LearningModule module;
        private final Words words;
        private final News news;
        private final ChangesPage page;
        private final Div accept = new Div();

        Reading(Person person, LearningModule module) {
            this.person = person;
            this.module = module;
            this.words = new Words(person.language(), person.zone(), ChangesView.this::getTranslation);
            this.news = revisions.of(person.id(), learning.progress(person.id()), module);
            var today = LocalDate.ofInstant(clock.instant(), person.zone());
            this.page = new ChangesPage(news, revisions.difference(news), words, today);
            title = words.in(module.title());
        }

        /** @param again whether it was revised once more while it was read */
        void show(boolean again) {
            accept.addClassName("accept");
            accept.addClassName("card");
            accept.getElement().setAttribute("role", "region");
            accept.getElement().setAttribute("aria-label", words.say("revision.accept.region"));
            accept.getElement().setAttribute("aria-live", "polite");
            news.asked()
                    .flatMap(News.Asked::question)
                    .ifPresentOrElse(
                            this::ask,
                            () -> accept.add(
                                    new Sheet(page.accept()).withClass("plain").onDo(this::act)));
            var wrap = new Div(
                    new Sheet(page.top()).withClass("plain"),
                    new Sheet(again ? page.again() : Markup.NONE).withClass("plain"),
                    new Sheet(page.changes()).withClass("plain"),
                    accept);
            wrap.addClassName("wrap");
            add(wrap);
        }

        private void ask(Question question) {
            var card = new CheckCard(words.say("learning.outline.check"));
            card.show(form(question, Map.of(), Map.of()));
            card.onHandIn(json -> {
                var answers = AnswerJson.read(check(question), new RightSides(SEED), json.get("answers"));
                answer(question, card, answers);
            });
            var form = new Div(card);
            form.addClassName("unit-view");
            accept.add(new Sheet(page.ask()).withClass("plain"), form);
        }

        private void answer(Question question, CheckCard card, Map<QuestionId, Answer> answers) {
            var result = acknowledge(Optional.ofNullable(answers.get(question.id())));
            if (result instanceof Acknowledging.NotAnswered(var asked, var verdict)) {
                card.showVerdict(form(
                        asked,
                        answers,
                        verdict.map(it -> Map.of(asked.id(), it)).orElse(Map.of())));
            }
        }

        private Markup form(Question question, Map<QuestionId, Answer> answers, Map<QuestionId, Verdict> verdicts) {
            var state = new CheckMarkup.State(1, SEED, new RightSides(SEED), answers, verdicts, false, List.of());
            return new CheckMarkup(check(question), state, words).markup();
        }

        private void act(String what) {
            if (what.equals(ChangesPage.ACCEPT)) {
                acknowledge(Optional.empty());
            } else if (what.equals(ChangesPage.NOTED)) {
                news.told()
                        .forEach(told -> revisions.notice(person.id(), module, told.contentHash(), person.language()));
                getUI().ifPresent(ui -> ui.navigate(Paths.to(module).substring(1)));
            }
        }

        private Acknowledging acknowledge(Optional<Answer> answer) {
            var result = revisions.acknowledge(person.id(), module, news.contentHash(), person.language(), answer);
            switch (result) {
                case Acknowledging.Acknowledged(var fact, var _) -> settle(page.done(fact));
                case Acknowledging.Outdated _ -> {
                    ChangesView.this.removeAll();
                    new Reading(person, catalog.findModule(module.id()).orElseThrow()).show(true);
                }
                case Acknowledging.NotAnswered _ -> {
                    // The question says so itself.
                }
                case Acknowledging.NotAsked _ -> settle(Markup.NONE);
                case Acknowledging.NotRead _ -> settle(Markup.NONE);
            }
            return result;
        }

        /** What was said takes the place of the button, and the focus with it. */
        private void settle(Markup markup) {
            accept.removeAll();
            accept.add(new Sheet(markup).withClass("plain"));
            accept.getElement().setAttribute("tabindex", "-1");
            accept.getElement().callJsFunction("focus");
        }

        private static Check check(Question question) {
            return new Check(List.of(question));
        }
    }
}
