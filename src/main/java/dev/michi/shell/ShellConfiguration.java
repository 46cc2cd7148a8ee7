package dev.michi.shell;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Names the packages that have screens: Vaadin reads every class of a package it looks into, at each start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShellSettings.class)
@EnableVaadin({"dev.michi.*.ui", "dev.michi.shell", "dev.michi.uikit"})
class ShellConfiguration {}
