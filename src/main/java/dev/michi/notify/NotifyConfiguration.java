package dev.michi.notify;

import java.util.concurrent.Executor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotifyConfiguration {

    /** Whoever does what others are told of does not wait for a mail server. */
    @Bean(defaultCandidate = false)
    Executor mailExecutor() {
        return task -> Thread.ofVirtual().name("mail").start(task);
    }
}
