package dev.michi.notify;

import dev.michi.people.Person;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server that {@code spring.mail.host} names; without it there is none, and nobody is asked whether they want mail. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailProperties properties;
    private final Letters letters;

    MailServer(ObjectProvider<JavaMailSender> sender, MailProperties properties, Letters letters) {
        this.sender = sender;
        this.properties = properties;
        this.letters = letters;
    }

    boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    void send(ReceivedNotice notice, Person to) {
        var server = sender.getObject();
        var message = server.createMimeMessage();
        var letter = letters.write(notice, to);
        try {
            var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(properties.from());
            parts.setTo(to.email());
            parts.setSubject(letter.subject());
            parts.setText(letter.text(), letter.html());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", to.language().tag());
        } catch (MessagingException notAnAddress) {
            throw new MailPreparationException(notAnAddress);
        }
        server.send(message);
    }
}
