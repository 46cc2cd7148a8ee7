package dev.michi;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import dev.michi.media.WorkerApplication;
import dev.michi.platform.PreparedStart;
import dev.michi.platform.StartupFailure;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@NpmPackage(
        value = "@fontsource-variable/noto-sans-jp",
        version = "5.3.1",
        assets = {"index.css:noto-sans-jp", "files/*:noto-sans-jp/files"})
@NpmPackage(
        value = "@fontsource/noto-serif-jp",
        version = "5.3.0",
        assets = {"700.css:noto-serif-jp", "files/*-700-normal.woff2:noto-serif-jp/files"})
public class Michi implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icons/michi.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    public static void main(String[] arguments) {
        try {
            if (WorkerApplication.isAskedFor(arguments)) {
                WorkerApplication.run(arguments);
                return;
            }
            PreparedStart.useIfItFits(arguments);
            SpringApplication.run(Michi.class, arguments);
        } catch (RuntimeException failure) {
            throw StartupFailure.endOr(failure);
        }
    }
}
