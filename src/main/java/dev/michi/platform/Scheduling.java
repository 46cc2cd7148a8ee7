package dev.michi.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets work be done at intervals. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
