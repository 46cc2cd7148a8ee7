package dev.michi.notify;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address of the portal, as people reach it; links in mails begin with it
 * @param from whom mails come from
 */
@ConfigurationProperties("michi.mail")
record MailProperties(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("michi@localhost") String from) {}
