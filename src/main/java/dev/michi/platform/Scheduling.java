package dev.michi.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets work be done at intervals, but not in a {@link Rehearsal}, which ends before any of it would be of use. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "michi.rehearsal", havingValue = false, matchIfMissing = true)
@EnableScheduling
class Scheduling {}
