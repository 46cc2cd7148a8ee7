package dev.michi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.StandingChanged;
import dev.michi.people.Theme;
import dev.michi.platform.TestDatabase;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

class AuditLogTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final MongoTemplate database = TestDatabase.create();
    private Person asking = person("admin", Role.ADMINISTRATOR);
    private final AuditLog log = AuditFixture.log(database, signedIn(), Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void drop() {
        database.getDb().drop();
    }

    @Test
    void theSameActIsWrittenOnce() {
        log.record("published:x", id("mei"), AuditAct.PUBLISHED, "module:m-x", Map.of("version", "1"));
        log.record("published:x", id("sho"), AuditAct.PUBLISHED, "module:m-x", Map.of("version", "2"));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo(id("mei"));
            assertThat(entry.details()).containsEntry("version", "1");
        });
    }

    @Test
    void whoMayWhatIsWrittenDownWhenItChanges() {
        var before = person("rin", Role.LEARNER);
        var now = person("rin", Role.LEARNER, Role.AUTHOR);
        var acts = new PeopleActs(log);
        acts.changed(new StandingChanged(id("rin"), id("admin"), before, now));
        acts.changed(new StandingChanged(id("rin"), id("admin"), now, now));

        assertThat(all()).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("before", "LEARNER")
                .containsEntry("after", "AUTHOR, LEARNER"));
    }

    @Test
    void publishersReadWhatIsAboutContentAndLearnersNothing() {
        log.record(id("mei"), AuditAct.SUBMITTED, "module:m-x", Map.of());
        log.record(id("admin"), AuditAct.ROLES_CHANGED, "person:rin", Map.of());
        assertThat(all()).hasSize(2);

        asking = person("sho", Role.PUBLISHER);
        assertThat(all()).extracting(AuditEntry::act).containsExactly(AuditAct.SUBMITTED);
        asking = person("mei", Role.AUTHOR);
        assertThatThrownBy(this::all).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void filtersAndPagesJoinWithoutAGap() {
        for (int i = 0; i < 7; i++) {
            log.record(
                    "act-" + i,
                    id(i % 2 == 0 ? "mei" : "sho"),
                    AuditAct.APPROVED,
                    "module:m-" + (char) ('a' + i),
                    Map.of());
        }
        var first = log.find(AuditQuery.EVERYTHING, "", 4);
        var rest = log.find(AuditQuery.EVERYTHING, first.getLast().id(), 4);
        assertThat(first).hasSize(4);
        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);

        var mine = new AuditQuery(
                Optional.of(id("sho")),
                Optional.of(AuditAct.APPROVED),
                Optional.empty(),
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(1)));
        assertThat(log.find(mine, "", 10)).hasSize(3);
        var before = new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(NOON));
        assertThat(log.find(before, "", 10)).isEmpty();
    }

    @Test
    void aTableRunsNoFormula() {
        var entry = new AuditEntry(
                "x", NOON, id("mei"), AuditAct.DRAFT_IMPORTED, "=HYPERLINK(\"http://x\")", Map.of("slug", "a\"b"));
        assertThat(AuditCsv.of(List.of(entry)))
                .isEqualTo("\uFEFFat,who,act,subject,details\r\n\"2026-11-24T12:00:00Z\",\"mei\",\"draft-imported\","
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",\"slug=a\"\"b\"\r\n");
    }

    @Test
    void aTableSpeaksTheReadersLanguage() {
        People people = mock(People.class, withSettings().stubOnly());
        when(people.find(any())).thenAnswer(call -> Optional.of(asking));
        Organisation organisation = mock(Organisation.class, withSettings().stubOnly());
        when(organisation.find(any(CustomerId.class)))
                .thenReturn(Optional.of(
                        new Customer(new CustomerId("minato"), new LocalizedText("みなと製作所", "Minato Manufacturing"))));
        var words = new AuditWords(
                new Translations(),
                people,
                organisation,
                subject -> Optional.of(new LocalizedText("電話の記録", "Call notes")));
        var published = new AuditEntry(
                "x",
                NOON,
                id("admin"),
                AuditAct.PUBLISHED,
                "module:m-x",
                Map.of("class", "substantive", "content", "ab".repeat(32)));
        var roles = new AuditEntry(
                "y",
                NOON,
                id("admin"),
                AuditAct.ROLES_CHANGED,
                "person:rin",
                Map.of("after", "(inactive) AUTHOR, LEARNER"));

        var domains = new AuditEntry(
                "z",
                NOON,
                id("michi"),
                AuditAct.DOMAINS_CHANGED,
                "customer:minato",
                Map.of("before", "minato.example", "after", "–"));

        var ja = AuditCsv.of(List.of(published, roles, domains), words, Language.JA, ZoneId.of("Asia/Tokyo"));
        assertThat(ja).startsWith("\uFEFF\"いつ（Asia/Tokyo）\",\"だれが\"");
        assertThat(ja)
                .contains("\"2026-11-24 21:00\"", "\"公開した\",\"電話の記録\",\"module:m-x\"")
                .contains("変わり方：意味が変わった", "内容：ababababab…", "後：停止中（作成者、学習者）")
                .contains("\"みなと製作所\",\"customer:minato\"", "前：minato.example");
        var en = AuditCsv.of(List.of(published), words, Language.EN, ZoneOffset.UTC);
        assertThat(en).contains("\"2026-11-24 12:00\"", "\"Call notes\"").doesNotContain("substantive");
    }

    private List<AuditEntry> all() {
        return log.find(AuditQuery.EVERYTHING, "", 100);
    }

    private static PersonId id(String id) {
        return new PersonId(id);
    }

    private SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public Optional<Person> find() {
                return Optional.of(asking);
            }

            @Override
            public Person get() {
                return asking;
            }

            @Override
            public Person require(Permission permission) {
                return asking;
            }
        };
    }

    private static Person person(String id, Role... roles) {
        return new Person(
                id(id),
                new PersonName("", id, "", id, id),
                id,
                id + "@michi.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                Language.EN,
                ZoneId.of("Asia/Tokyo"),
                Theme.SYSTEM,
                true);
    }
}
