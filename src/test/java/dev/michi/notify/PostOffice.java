package dev.michi.notify;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.Theme;
import dev.michi.platform.TestDatabase;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notices on a database of their own, with a mail server that can be switched on: Haruka reads Japanese, Emma English. */
final class PostOffice implements AutoCloseable {

    static final Person HARUKA = person("haruka", "佐藤 はるか", Language.JA, true, Role.LEARNER);
    static final Person EMMA = person("emma", "Emma Carter", Language.EN, true, Role.LEARNER, Role.AUTHOR);
    static final Person GONE = person("gone", "Gone", Language.EN, false, Role.LEARNER);

    private static final Map<PersonId, Person> EVERYBODY =
            Map.of(HARUKA.id(), HARUKA, EMMA.id(), EMMA, GONE.id(), GONE);

    final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    final NoticeDocuments documents;
    final MailWork work;
    final Telling notices;
    final Inbox inbox;
    final NoticeChoices choices;
    final NoticeTidying tidying;

    private final MongoTemplate database = TestDatabase.create();
    private final boolean withMail;
    private Person asking = HARUKA;
    private Instant now = Instant.parse("2026-11-24T00:00:00Z");

    PostOffice(boolean withMail) {
        this.withMail = withMail;
        var people = people();
        var properties = new MailProperties(URI.create("https://michi.example/"), "michi@michi.example");
        var translations = new Translations();
        var letters = new Letters(properties, new NoticeTexts(translations), translations);
        var server = new MailServer(sender(), properties, letters);
        var wishes = new ChoiceDocuments(database);
        documents = new NoticeDocuments(database);
        work = new MailWork(documents, server, people, clock(), Runnable::run);
        notices = new Telling(documents, wishes, work, people, clock());
        inbox = new Inbox(documents, signedIn());
        choices = new NoticeChoices(wishes, server, signedIn());
        tidying = new NoticeTidying(documents, clock());
    }

    static Notice overdue(Person to, String id) {
        var title = new LocalizedText("入力ルールの基本", "Entry rules: the basics");
        return new Notice(
                id, NoticeKind.OVERDUE, to.id(), "assignment.notice.overdue", List.of(title), "/modules/basics");
    }

    PostOffice as(Person person) {
        asking = person;
        return this;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        mail.stop();
        database.getDb().drop();
    }

    private ObjectProvider<JavaMailSender> sender() {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                var sender = new JavaMailSenderImpl();
                sender.setHost("127.0.0.1");
                sender.setPort(mail.isRunning() ? mail.getSmtp().getPort() : 1);
                return sender;
            }

            @Override
            public Stream<JavaMailSender> stream() {
                return withMail ? Stream.of(getObject()) : Stream.empty();
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("zones are the people's");
            }
        };
    }

    private static People people() {
        People people = mock(People.class, withSettings().stubOnly());
        when(people.find(any())).thenAnswer(call -> Optional.ofNullable(EVERYBODY.get(call.<PersonId>getArgument(0))));
        return people;
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

    private static Person person(String id, String name, Language language, boolean active, Role... roles) {
        return new Person(
                new PersonId(id),
                new PersonName(name, "", name, "", ""),
                id,
                id + "@michi.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                language,
                ZoneId.of("Asia/Tokyo"),
                Theme.SYSTEM,
                active);
    }
}
