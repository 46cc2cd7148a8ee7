package dev.michi;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import dev.michi.platform.StartupFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Michi implements AppShellConfigurator {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Michi.class, arguments);
        } catch (RuntimeException failure) {
            throw StartupFailure.endOr(failure);
        }
    }
}
