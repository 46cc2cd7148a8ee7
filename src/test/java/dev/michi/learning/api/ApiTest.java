package dev.michi.learning.api;

import dev.michi.media.ClipLengths;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.OptionalDouble;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole application with the demo's people and without content, a clock set by hand, and clips of 100 seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"michi.demo=true", "michi.content=no-such-folder", "michi.api.requests-per-minute=100000"})
@AutoConfigureMockMvc
@Import({ApiTest.Set.class, ApiClient.class})
@interface ApiTest {

    @TestConfiguration
    class Set {

        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }

        @Bean
        @Primary
        ClipLengths lengths() {
            return clip -> OptionalDouble.of(100);
        }
    }

    /** Runs on with the system's, as far ahead as it was moved. */
    class HandClock extends Clock {

        private final Clock system = Clock.systemUTC();
        private volatile java.time.Duration ahead = java.time.Duration.ZERO;

        void passSeconds(long seconds) {
            ahead = ahead.plusSeconds(seconds);
        }

        @Override
        public java.time.Instant instant() {
            return system.instant().plus(ahead);
        }

        @Override
        public java.time.ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
