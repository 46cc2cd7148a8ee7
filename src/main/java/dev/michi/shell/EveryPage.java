package dev.michi.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page of the portal brings along: styles, typefaces and its sign in the browser's tab. */
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
public class EveryPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icons/michi.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
