package dev.michi.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param demo whether this portal shows made-up people; a banner says so */
@ConfigurationProperties("michi")
record ShellSettings(boolean demo) {}
