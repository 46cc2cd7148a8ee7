package dev.michi.bench;

import dev.michi.catalog.Audience;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.Media;
import dev.michi.media.Storyboard;
import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.Theme;
import dev.michi.people.signin.PersonAuthentication;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.ShareWish;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Sharing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.core.context.SecurityContextHolder;

/** A customer with an admin who has shared a tutorial of twelve steps with a clip, put into a data folder. */
record SharedTutorial(ShareId id, String path) {

    static final int CLIP_BYTES = 4_000_000;

    private static final CustomerId CUSTOMER = new CustomerId("bench-customer");
    private static final ClipId CLIP = new ClipId("c-bench");
    private static final PersonId ADMIN = new PersonId("bench-admin");

    static SharedTutorial in(Path data) throws InterruptedException {
        return in(data, Share.Style.PLAIN);
    }

    static SharedTutorial in(Path data, Share.Style style) throws InterruptedException {
        System.setProperty(QuickClips.SIZE, Integer.toString(CLIP_BYTES));
        try (var portal = LocalPortal.start(data, QuickClips.class)) {
            portal.get(People.class)
                    .moveIn(List.of(admin()), List.of(), List.of(new Customer(CUSTOMER, both("みなと製作所"))));
            portal.get(Catalog.class).publish(List.of(module()), List.of());
            portal.get(Media.class).submit(storyboard());
            while (!(portal.get(Media.class).find(CLIP, Language.JA).orElseThrow() instanceof Clip.Ready)) {
                Thread.sleep(50);
            }
            signIn(portal);
            var shared = (Sharing.Shared) portal.get(Shares.class).create("bench", wish(style));
            return new SharedTutorial(shared.share().id(), shared.path());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** How many people have opened it, as its admin sees it. */
    int opens(Path data) {
        try (var portal = LocalPortal.start(data)) {
            signIn(portal);
            return portal.get(Numbers.class).of(id).orElseThrow().opens();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void signIn(LocalPortal portal) {
        var admin = portal.get(People.class).get(ADMIN);
        SecurityContextHolder.getContext().setAuthentication(PersonAuthentication.bySession(admin, 0));
    }

    private static ShareWish wish(Share.Style style) {
        return new ShareWish(
                "Bench",
                List.of(new ModuleId("m-bench")),
                List.of(Language.JA),
                style,
                "302号室まで",
                "内線 1234",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Person admin() {
        return new Person(
                ADMIN,
                new PersonName("大野", "由美", "Ono", "Yumi", "おおの ゆみ"),
                ADMIN.value(),
                "yumi@bench.example",
                Optional.empty(),
                Optional.empty(),
                Optional.of(CUSTOMER),
                Set.of(Role.CUSTOMER_ADMIN),
                Language.JA,
                ZoneId.of("Asia/Tokyo"),
                Theme.SYSTEM,
                true);
    }

    private static LearningModule module() {
        var step = "<p><ruby>左下<rp>（</rp><rt>ひだりした</rt><rp>）</rp></ruby>の<strong>「＋」</strong>を、%d 回おします。</p>";
        var steps = IntStream.rangeClosed(1, 12)
                .mapToObj(number ->
                        new Block.Steps.Step(both(step.formatted(number)), Optional.empty(), LocalizedText.EMPTY))
                .toList();
        var unit = new Unit(
                new UnitId("u-bench"),
                new Slug("bench"),
                both("写真を送る"),
                5,
                List.of(
                        new Block.ClipBlock(new BlockId("clip"), CLIP),
                        new Block.Steps(new BlockId("steps"), both("やってみましょう"), steps)),
                Check.NONE);
        return new LearningModule(
                new ModuleId("m-bench"),
                new Slug("bench"),
                1,
                both("写真を送る"),
                both("スマートフォンの写真を、みんなに見せる方法です。"),
                LearningModule.Subject.ADOPTION,
                LearningModule.Level.STARTER,
                Set.of("csm"),
                Set.of(),
                Optional.empty(),
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                new LearningModule.Owner(both("彩"), both("CS Ops"), "aya@bench.example"),
                LocalDate.of(2027, 1, 1),
                List.of(),
                List.of(),
                false,
                List.of(unit),
                Set.of(Language.values()),
                new Audience(true, Set.of(), "", ""));
    }

    private static Storyboard storyboard() {
        var scene = new Storyboard.Scene(
                Storyboard.Layout.TITLE,
                Optional.empty(),
                both("写真を送る"),
                LocalizedText.EMPTY,
                LocalizedTexts.EMPTY,
                List.of(),
                Optional.empty(),
                both("左下の「＋」を、一度おします。"),
                OptionalDouble.of(30),
                Storyboard.Transition.CUT);
        return new Storyboard(CLIP, both("写真を送る"), List.of(scene));
    }

    private static LocalizedText both(String text) {
        return new LocalizedText(text, text);
    }
}
