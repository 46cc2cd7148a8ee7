package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Answer;
import dev.michi.catalog.Block;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.Verdict;
import dev.michi.learning.HandInResult;
import dev.michi.learning.Learning;
import dev.michi.learning.Revisions;
import dev.michi.learning.UnitState;
import dev.michi.media.Media;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@AllowedTo(Permission.LEARN)
@Route("modules/:module/:unit")
class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final Revisions revisions;
    private final Media media;
    private final Clock clock;

    private @Nullable Lesson lesson;

    UnitView(SignedIn signedIn, Catalog catalog, Learning learning, Revisions revisions, Media media, Clock clock) {
        addClassName("unit-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.revisions = revisions;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var parameters = event.getRouteParameters();
        var slug = parameters.get("module").filter(Slug::isValid).map(Slug::new).orElseThrow(NotFoundException::new);
        var retired = catalog.findRetiredModule(slug);
        if (retired.isPresent()) {
            event.forwardTo(Paths.to(retired.get()).substring(1));
            return;
        }
        var module = catalog.findModule(slug).orElseThrow(NotFoundException::new);
        var unit = parameters
                .get("unit")
                .filter(Slug::isValid)
                .flatMap(each -> module.findUnit(new Slug(each)))
                .orElseThrow(NotFoundException::new);
        removeAll();
        lesson = new Lesson(person, module, unit);
    }

    @Override
    public String getPageTitle() {
        return lesson == null ? "Michi" : getTranslation("screen.title", lesson.title());
    }

    /** One unit before one person. */
    private final class Lesson {

        private final Person person;
        private final LearningModule module;
        private final Unit unit;
        private final Words words;
        private final UnitPage page;
        private final Sheet line = new Sheet(Markup.NONE).withClass("missing-line");
        private final Sheet side = new Sheet(Markup.NONE).withClass("plain");
        private final Sheet pager = new Sheet(Markup.NONE).withClass("plain");
        private final MomentDialog moment = new MomentDialog();
        private final CheckCard check;
        private final RightSides rightSides;
        private UnitState state;

        Lesson(Person person, LearningModule module, Unit unit) {
            this.person = person;
            this.module = module;
            this.unit = unit;
            this.words = new Words(person.language(), person.zone(), UnitView.this::getTranslation);
            this.page = new UnitPage(module, unit, words);
            this.state = learning.open(person.id(), module, unit);
            this.rightSides = new RightSides(learning.shuffleSeed(person.id(), unit, 1));
            this.check = new CheckCard(words.say("learning.outline.check"));
            build();
            showState();
        }

        String title() {
            return words.in(unit.title());
        }

        private void build() {
            var changed = new Sheet(changed()).withClass("plain");
            changed.onDo(what -> {
                noted();
                changed.show(Markup.NONE);
            });
            var grid = new Div(new Sheet("header", page.title()).withClass("title"));
            grid.addClassName("grid");
            var blocks = new ArrayList<>(unit.blocks());
            firstClip(blocks).ifPresent(block -> {
                blocks.remove(block);
                grid.add(clip(block, "clip"));
            });
            grid.add(read(blocks));
            var aside = new Aside(side);
            aside.addClassName("side");
            aside.getElement().setAttribute("aria-label", words.say("learning.unit.progress"));
            grid.add(aside);
            var wrap = new Div(new Sheet(page.crumb()), line, changed, grid);
            wrap.addClassName("wrap");
            add(wrap, moment);
        }

        /** Somebody who has learned this before is told before reading on. */
        private Markup changed() {
            if (!revisions.isRevised(module)) {
                return Markup.NONE;
            }
            var progress = learning.progress(person.id());
            var news = revisions.of(person.id(), progress, module);
            var today = LocalDate.ofInstant(clock.instant(), person.zone());
            return new ChangedSection(words, news, progress.stampOf(module.id().value()), today).inUnit();
        }

        private void noted() {
            revisions
                    .of(person.id(), learning.progress(person.id()), module)
                    .told()
                    .forEach(told -> revisions.notice(person.id(), module, told.contentHash(), person.language()));
        }

        private Optional<Block.ClipBlock> firstClip(List<Block> blocks) {
            return blocks.stream()
                    .filter(Block.ClipBlock.class::isInstance)
                    .map(Block.ClipBlock.class::cast)
                    .findFirst();
        }

        private ClipSection clip(Block.ClipBlock block, String id) {
            var section = new ClipSection(id, media, learning, person, block.clip(), words);
            section.onWatched(() -> update(learning.state(person.id(), module, unit)));
            return section;
        }

        private Div read(List<Block> blocks) {
            var read = new Div();
            read.addClassName("read");
            var article = new ArrayList<Markup>();
            for (var block : blocks) {
                switch (block) {
                    case Block.ClipBlock clip -> {
                        flush(article, read);
                        read.add(clip(clip, clip.id().value()));
                    }
                    case Block.CheckBlock ignored -> {
                        flush(article, read);
                        read.add(readEnd());
                        addCheck(read);
                    }
                    default -> article.add(BlockMarkup.of(block, words));
                }
            }
            flush(article, read);
            if (unit.check().isEmpty()) {
                read.add(readEnd());
            }
            read.add(pager);
            return read;
        }

        private void flush(List<Markup> article, Div read) {
            if (!article.isEmpty()) {
                var prose = new Article();
                prose.addClassName("prose");
                prose.getElement().setProperty("innerHTML", Markup.join(article).html());
                read.add(prose);
                article.clear();
            }
        }

        private ReadEnd readEnd() {
            return new ReadEnd(() -> {
                if (!state.read()) {
                    update(learning.markRead(person.id(), module, unit));
                }
            });
        }

        private void addCheck(Div read) {
            if (unit.check().isEmpty()) {
                return;
            }
            check.show(form(learning.savedAnswers(person.id(), unit), Map.of(), List.of()));
            check.onAnswers(
                    json -> learning.saveAnswers(person.id(), unit, AnswerJson.read(unit.check(), rightSides, json)));
            check.onHandIn(this::handIn);
            read.add(check);
        }

        private Markup form(
                Map<QuestionId, Answer> answers, Map<QuestionId, Verdict> verdicts, List<QuestionId> unanswered) {
            var attempt = state.checkPassed() ? Math.max(1, state.tries()) : state.tries() + 1;
            var seed = learning.shuffleSeed(person.id(), unit, attempt);
            return new CheckMarkup(
                            unit.check(),
                            new CheckMarkup.State(
                                    attempt, seed, rightSides, answers, verdicts, state.checkPassed(), unanswered),
                            words)
                    .markup();
        }

        private void handIn(JsonNode json) {
            var answers = AnswerJson.read(unit.check(), rightSides, json.get("answers"));
            var attempt = Math.max(1, json.get("attempt").asInt());
            switch (learning.handIn(person.id(), module, unit, attempt, answers)) {
                case HandInResult.Judged judged -> {
                    if (!judged.passed()) {
                        learning.saveAnswers(person.id(), unit, answers);
                    }
                    update(judged.state());
                    check.showVerdict(form(answers, judged.verdicts(), List.of()));
                }
                case HandInResult.Incomplete incomplete ->
                    check.showVerdict(form(answers, Map.of(), incomplete.unanswered()));
                case HandInResult.AlreadyPassed passed -> {
                    update(passed.state());
                    check.showVerdict(form(learning.savedAnswers(person.id(), unit), Map.of(), List.of()));
                }
            }
        }

        private void update(UnitState now) {
            var before = state;
            state = now;
            showState();
            if (now.complete() && !before.complete()) {
                var progress = learning.progress(person.id());
                moment.open(new Moment(catalog, module, unit, progress, words, now.points()).markup());
            }
        }

        private void showState() {
            line.show(page.line(state));
            side.show(page.side(state));
            pager.show(page.pager(state));
        }
    }
}
