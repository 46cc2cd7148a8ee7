package dev.michi.notify;

import dev.michi.notify.NoticeDocument.Mail;
import dev.michi.notify.NoticeDocuments.ToMail;
import dev.michi.people.People;
import dev.michi.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails what has to be mailed, one after the other. What cannot be sent now is tried again after pauses; what a crash
 * interrupts is sent by the next start, at worst twice.
 */
@Component
class MailWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final NoticeDocuments documents;
    private final MailServer server;
    private final People people;
    private final Clock clock;
    private final Executor executor;
    private final AtomicBoolean working = new AtomicBoolean();

    MailWork(
            NoticeDocuments documents,
            MailServer server,
            People people,
            Clock clock,
            @Qualifier("mailExecutor") Executor executor) {
        this.documents = documents;
        this.server = server;
        this.people = people;
        this.clock = clock;
        this.executor = executor;
    }

    boolean isSetUp() {
        return server.isThere();
    }

    /** Finds mail whose pause is over, and what another process left behind. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void wake() {
        if (isSetUp() && working.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            var mail = documents.takeToMail(clock.instant(), PATIENCE);
            while (mail.isPresent()) {
                send(mail.get());
                mail = documents.takeToMail(clock.instant(), PATIENCE);
            }
        } finally {
            working.set(false);
        }
    }

    private void send(ToMail mail) {
        var person = people.find(mail.notice().to()).filter(Person::active);
        if (person.isEmpty()) {
            documents.setMail(mail, Mail.NONE);
            return;
        }
        try {
            server.send(mail.notice(), person.get());
            documents.setMail(mail, Mail.SENT);
        } catch (MailException failure) {
            postpone(mail, failure);
        }
    }

    private void postpone(ToMail mail, MailException failure) {
        if (mail.tries() > PAUSES.size()) {
            LOG.error("Notice {} could not be mailed, and is given up", mail.id(), failure);
            documents.setMail(mail, Mail.FAILED);
        } else {
            var pause = PAUSES.get(mail.tries() - 1);
            LOG.warn("Notice {} could not be mailed: {}. Next try in {}", mail.id(), failure.getMessage(), pause);
            documents.postpone(mail, clock.instant().plus(pause));
        }
    }
}
