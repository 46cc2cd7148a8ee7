package dev.michi.platform.control;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries out the one command the portal was started for ({@code --michi.command}), and ends. */
@Component
class SingleCommand {

    private final ControlFolder commands;
    private final ConfigurableApplicationContext context;
    private final String name;
    private final String argument;

    SingleCommand(
            ControlFolder commands,
            ConfigurableApplicationContext context,
            @Value("${michi.command:}") String name,
            @Value("${michi.command-argument:}") String argument) {
        this.commands = commands;
        this.context = context;
        this.name = name;
        this.argument = argument;
    }

    @EventListener(condition = "@environment.containsProperty('michi.command')")
    void perform(ApplicationReadyEvent ready) {
        Thread.ofPlatform().name(name).start(() -> {
            var status = commands.run(name, argument).tell();
            SpringApplication.exit(context);
            System.exit(status);
        });
    }
}
