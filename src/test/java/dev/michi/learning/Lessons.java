package dev.michi.learning;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Audience;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Trail;
import dev.michi.catalog.TrailId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Content for tests, small enough to know by heart. */
public final class Lessons {

    public static final ClipId CLIP = new ClipId("c-tour");
    public static final QuestionId WHO = new QuestionId("who");
    public static final QuestionId STEPS = new QuestionId("steps");

    public static final Map<QuestionId, Answer> RIGHT = Map.of(WHO, new Answer.Chosen(Set.of("help-desk")));
    public static final Map<QuestionId, Answer> WRONG = Map.of(WHO, new Answer.Chosen(Set.of("planning")));

    private Lessons() {}

    public static LocalizedText text(String text) {
        return new LocalizedText(text + "（日）", text);
    }

    public static LocalizedTexts texts(String... texts) {
        return new LocalizedTexts(Arrays.asList(texts), Arrays.asList(texts));
    }

    public static Question single(QuestionId id) {
        return new Question.Single(
                id,
                text("Who has the say?"),
                text("Think of who runs it"),
                Optional.empty(),
                List.of(
                        new Question.Option("help-desk", text("Help desk"), text("SECRET they run it"), true),
                        new Question.Option("planning", text("Planning"), text("SECRET they plan"), false),
                        new Question.Option("sales", text("Sales"), text("SECRET they sell"), false)));
    }

    /** Only text; complete when read. */
    public static Unit reading(String name) {
        return unit(name, Check.NONE, textBlock("intro"));
    }

    /** Text and a check of one question, {@link #RIGHT} or {@link #WRONG}. */
    public static Unit asking(String name) {
        return unit(name, new Check(List.of(single(WHO))), textBlock("intro"), checkBlock());
    }

    /** {@link #CLIP} alone. */
    public static Unit watching(String name) {
        return unit(name, Check.NONE, textBlock("intro"), clipBlock());
    }

    /** {@link #CLIP}, and the check of {@link #asking}. */
    public static Unit full(String name) {
        return unit(name, new Check(List.of(single(WHO))), clipBlock(), textBlock("intro"), checkBlock());
    }

    public static Unit unit(String name, Check check, Block... blocks) {
        return new Unit(new UnitId("u-" + name), new Slug(name), text(name), 5, List.of(blocks), check);
    }

    public static Block textBlock(String id) {
        return new Block.Text(new BlockId(id), text("Heading"), text("<p>Text</p>"));
    }

    public static Block clipBlock() {
        return new Block.ClipBlock(new BlockId("tour"), CLIP);
    }

    public static Block checkBlock() {
        return new Block.CheckBlock(new BlockId("check"));
    }

    public static LearningModule module(String name, Unit... units) {
        return version(1, name, units);
    }

    public static LearningModule version(int version, String name, Unit... units) {
        return new LearningModule(
                new ModuleId("m-" + name),
                new Slug(name),
                version,
                text(name),
                text("About " + name),
                LearningModule.Subject.CS_BASICS,
                LearningModule.Level.STARTER,
                Set.of("csm"),
                Set.of("salesforce"),
                Optional.empty(),
                texts(name),
                texts("to learn"),
                texts("not to judge"),
                new LearningModule.Owner(text("Aya"), text("CS Ops"), "aya@example.com"),
                LocalDate.of(2027, 1, 1),
                List.of(),
                List.of(),
                false,
                List.of(units),
                LearningModule.BOTH_LANGUAGES,
                Audience.INSIDE);
    }

    public static LearningModule asRule(LearningModule it) {
        return new LearningModule(
                it.id(),
                it.slug(),
                it.version(),
                it.title(),
                it.summary(),
                it.subject(),
                it.level(),
                it.roles(),
                it.products(),
                it.picture(),
                it.stamp(),
                it.purpose(),
                it.notFor(),
                it.owner(),
                it.reviewOn(),
                it.sources(),
                it.changes(),
                true,
                it.units(),
                it.languages(),
                it.audience());
    }

    public static LearningModule inJapaneseAlone(LearningModule it) {
        return new LearningModule(
                it.id(),
                it.slug(),
                it.version(),
                it.title(),
                it.summary(),
                it.subject(),
                it.level(),
                it.roles(),
                it.products(),
                it.picture(),
                it.stamp(),
                it.purpose(),
                it.notFor(),
                it.owner(),
                it.reviewOn(),
                it.sources(),
                it.changes(),
                it.rule(),
                it.units(),
                Set.of(Language.JA),
                it.audience());
    }

    public static Trail trail(String name, LearningModule... modules) {
        return trail(
                name,
                Arrays.stream(modules)
                        .map(module -> new Trail.Stop(module.id(), false))
                        .toList());
    }

    public static Trail trail(String name, List<Trail.Stop> stops) {
        return new Trail(
                new TrailId("t-" + name),
                new Slug(name),
                text(name),
                text("About " + name),
                text("For all"),
                texts("One can do it"),
                new LearningModule.Owner(text("Aya"), text("CS Ops"), "aya@example.com"),
                texts(name),
                stops,
                List.of(),
                false);
    }

    /** A catalog with just this; {@link #publish} replaces it. */
    public static Catalog catalog(List<LearningModule> modules, List<Trail> trails) {
        Catalog catalog = mock(Catalog.class, withSettings().stubOnly());
        publish(catalog, modules, trails);
        return catalog;
    }

    public static void publish(Catalog catalog, List<LearningModule> modules, List<Trail> trails) {
        var all = List.copyOf(modules);
        when(catalog.modules()).thenReturn(all);
        when(catalog.trails()).thenReturn(List.copyOf(trails));
        when(catalog.revision()).thenReturn("r" + all.hashCode());
        when(catalog.findModule(any(ModuleId.class))).thenAnswer(call -> all.stream()
                .filter(each -> each.id().equals(call.getArgument(0)))
                .findFirst());
        when(catalog.findModule(any(Slug.class))).thenAnswer(call -> all.stream()
                .filter(each -> each.slug().equals(call.getArgument(0)))
                .findFirst());
        when(catalog.findModuleOf(any(UnitId.class))).thenAnswer(call -> all.stream()
                .filter(each -> each.findUnit(call.<UnitId>getArgument(0)).isPresent())
                .findFirst());
        when(catalog.findTrail(any(Slug.class))).thenAnswer(call -> trails.stream()
                .filter(each -> each.slug().equals(call.getArgument(0)))
                .findFirst());
        when(catalog.trailsThrough(any(ModuleId.class))).thenAnswer(call -> trails.stream()
                .filter(each ->
                        each.stops().stream().anyMatch(stop -> stop.module().equals(call.getArgument(0))))
                .toList());
        when(catalog.modulesOf(any(Trail.class))).thenAnswer(call -> modulesOf(call.getArgument(0), all));
    }

    private static List<LearningModule> modulesOf(Trail trail, List<LearningModule> all) {
        var found = new ArrayList<LearningModule>();
        for (var stop : trail.stops()) {
            all.stream().filter(each -> each.id().equals(stop.module())).forEach(found::add);
        }
        return found;
    }
}
