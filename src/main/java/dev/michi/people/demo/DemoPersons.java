package dev.michi.people.demo;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.Team;
import dev.michi.people.TeamId;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who lives in the demo. All of them are made up. */
public final class DemoPersons {

    public static final String PASSWORD = "michi-demo";

    public static final PersonId LEARNER = new PersonId("learner");
    public static final PersonId AUTHOR = new PersonId("author");
    public static final PersonId MANAGER = new PersonId("manager");
    public static final PersonId CUSTOMER_ADMIN = new PersonId("customer");
    public static final PersonId ADMINISTRATOR = new PersonId("admin");

    /** Those one can sign in as, in the order of the sign-in page. */
    public static final List<PersonId> ONE_CLICK = List.of(LEARNER, AUTHOR, MANAGER, CUSTOMER_ADMIN, ADMINISTRATOR);

    /** Another author, and a publisher who has not written what {@link #AUTHOR} writes: so that one can review the other. */
    static final List<PersonId> SECOND_PAIR = List.of(new PersonId("abe-sakura"), new PersonId("kobayashi-rin"));

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final TeamId ONBOARDING = new TeamId("onboarding");
    private static final TeamId ENTERPRISE = new TeamId("enterprise");
    private static final TeamId CS_OPS = new TeamId("cs-ops");
    private static final TeamId SYSTEMS = new TeamId("systems");
    private static final CustomerId MINATO = new CustomerId("minato");

    static final List<Team> TEAMS = List.of(
            new Team(ONBOARDING, new LocalizedText("導入支援", "Onboarding")),
            new Team(ENTERPRISE, new LocalizedText("エンタープライズCS", "Enterprise CS")),
            new Team(CS_OPS, new LocalizedText("CS Ops", "CS Ops")),
            new Team(SYSTEMS, new LocalizedText("情報システム", "IT Systems")));

    static final List<Customer> CUSTOMERS = List.of(minato());

    static final List<Person> PERSONS = List.of(
            inside(LEARNER, "佐藤 はるか", "Sato Haruka", "さとう はるか", ONBOARDING, Role.LEARNER),
            inside(AUTHOR, "中村 彩", "Nakamura Aya", "なかむら あや", CS_OPS, Role.AUTHOR, Role.PUBLISHER),
            inside(MANAGER, "森田 健", "Morita Ken", "もりた けん", ONBOARDING, Role.LEARNER, Role.MANAGER),
            atCustomer(),
            inside(ADMINISTRATOR, "北川 誠", "Kitagawa Makoto", "きたがわ まこと", SYSTEMS, Role.LEARNER, Role.ADMINISTRATOR),
            inside("suzuki-aoi", "鈴木 葵", "Suzuki Aoi", "すずき あおい", ONBOARDING, Role.LEARNER),
            inside("takahashi-ren", "高橋 蓮", "Takahashi Ren", "たかはし れん", ONBOARDING, Role.LEARNER),
            inside("tanaka-misaki", "田中 美咲", "Tanaka Misaki", "たなか みさき", ONBOARDING, Role.LEARNER),
            inside("ito-daichi", "伊藤 大地", "Ito Daichi", "いとう だいち", ONBOARDING, Role.LEARNER),
            inside("watanabe-yui", "渡辺 結衣", "Watanabe Yui", "わたなべ ゆい", ONBOARDING, Role.LEARNER),
            inside("yamamoto-sho", "山本 翔", "Yamamoto Sho", "やまもと しょう", ENTERPRISE, Role.LEARNER),
            inside("kobayashi-rin", "小林 凛", "Kobayashi Rin", "こばやし りん", ENTERPRISE, Role.LEARNER, Role.PUBLISHER),
            inside("kato-yuto", "加藤 悠斗", "Kato Yuto", "かとう ゆうと", ENTERPRISE, Role.LEARNER),
            inside("yoshida-nanami", "吉田 七海", "Yoshida Nanami", "よしだ ななみ", ENTERPRISE, Role.LEARNER),
            inside("mori-takumi", "森 拓海", "Mori Takumi", "もり たくみ", ENTERPRISE, Role.LEARNER),
            inside("abe-sakura", "阿部 さくら", "Abe Sakura", "あべ さくら", CS_OPS, Role.LEARNER, Role.AUTHOR),
            inside("carter-emma", "カーター エマ", "Carter Emma", "かーたー えま", ENTERPRISE, Role.LEARNER));

    private DemoPersons() {}

    private static Person inside(String id, String ja, String en, String reading, TeamId team, Role... roles) {
        return inside(new PersonId(id), ja, en, reading, team, roles);
    }

    private static Person inside(PersonId id, String ja, String en, String reading, TeamId team, Role... roles) {
        var name = name(ja, en, reading);
        var isLed = !id.equals(MANAGER) && (team.equals(ONBOARDING) || team.equals(ENTERPRISE));
        return new Person(
                id,
                name,
                id.value(),
                email(name, "michi.example"),
                Optional.of(team),
                isLed ? Optional.of(MANAGER) : Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                id.value().equals("carter-emma") ? Language.EN : Language.JA,
                TOKYO,
                Theme.SYSTEM,
                true);
    }

    private static Person atCustomer() {
        var name = name("大野 由美", "Ono Yumi", "おおの ゆみ");
        return new Person(
                CUSTOMER_ADMIN,
                name,
                CUSTOMER_ADMIN.value(),
                email(name, "minato.example"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MINATO),
                Set.of(Role.CUSTOMER_ADMIN),
                Language.JA,
                TOKYO,
                Theme.SYSTEM,
                true);
    }

    private static Customer minato() {
        var plain = new Customer(MINATO, new LocalizedText("みなと製作所", "Minato Manufacturing"));
        return new Customer(
                plain.id(),
                plain.name(),
                plain.logo(),
                plain.accent(),
                plain.zone(),
                plain.languages(),
                Set.of("minato.example"),
                plain.sites(),
                plain.contract(),
                Optional.of(MANAGER),
                plain.active());
    }

    private static PersonName name(String ja, String en, String reading) {
        var inJa = ja.split(" ", 2);
        var inEn = en.split(" ", 2);
        return new PersonName(inJa[0], inJa[1], inEn[0], inEn[1], reading);
    }

    private static String email(PersonName name, String domain) {
        return (name.givenEn() + "." + name.familyEn()).toLowerCase(java.util.Locale.ROOT) + "@" + domain;
    }
}
