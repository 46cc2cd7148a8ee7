package dev.michi.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * The build works out which beans there are, so that a start need not; that was done with our own settings. Whoever sets
 * anything of Spring's or Vaadin's own gets the longer start, which looks at all settings anew: both lead to the same portal.
 * What Michi's own settings switch on and off is decided when it runs, and never by a condition on a bean.
 */
public final class PreparedStart {

    private static final String PREPARED = "dev.michi.Michi__ApplicationContextInitializer";
    private static final String PREPARING = "spring.aot.processing";

    private static final List<String> OTHERS =
            List.of("spring", "server", "management", "springdoc", "vaadin", "debug", "trace");
    /** They change no bean. */
    private static final Set<String> HARMLESS = Set.of(
            "server.port",
            "server.address",
            "spring.main.banner-mode",
            "spring.output.ansi.enabled",
            "spring.aot.enabled");

    private PreparedStart() {}

    /** To be called before the portal starts. */
    public static void useIfItFits(String... arguments) {
        var isPrepared = ClassUtils.isPresent(PREPARED, null) && !Boolean.getBoolean(PREPARING);
        if (isPrepared
                && fits(
                        List.of(arguments),
                        System.getenv().keySet(),
                        System.getProperties().stringPropertyNames(),
                        Path.of(""))) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    /** @param folder the one the portal was started in: it may have settings in files */
    static boolean fits(
            List<String> arguments, Collection<String> environment, Collection<String> properties, Path folder) {
        var names = Stream.of(
                        arguments.stream().map(PreparedStart::nameOf),
                        environment.stream().map(PreparedStart::asProperty),
                        properties.stream())
                .flatMap(each -> each);
        return names.allMatch(PreparedStart::fits) && !hasSettings(folder) && !hasSettings(folder.resolve("config"));
    }

    private static boolean fits(String name) {
        var isOthers = OTHERS.stream().anyMatch(other -> name.equals(other) || name.startsWith(other + "."));
        return !isOthers || HARMLESS.contains(name);
    }

    /** {@code --server.port=8080} */
    private static String nameOf(String argument) {
        var name = argument.startsWith("--") ? argument.substring(2) : argument;
        return name.split("=", 2)[0];
    }

    /** {@code SERVER_PORT} */
    private static String asProperty(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private static boolean hasSettings(Path folder) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return false;
        }
        try (var files = Files.walk(folder.toAbsolutePath(), 1)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .anyMatch(name -> name.matches("application.*\\.(properties|ya?ml)"));
        } catch (IOException unreadable) {
            return true;
        }
    }
}
