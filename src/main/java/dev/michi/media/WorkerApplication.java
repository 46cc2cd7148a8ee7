package dev.michi.media;

import dev.michi.platform.Console;
import dev.michi.platform.DataFolder;
import dev.michi.platform.StartupFailure;
import dev.michi.shared.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * A process that does jobs and nothing else: it shares a MongoDB and the folder of media files with a portal, which may
 * run on another machine. No page, no sign-in, no sweep, no mail. Not a component: the portal knows nothing of it.
 */
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@Import({MediaConfiguration.class, LaneConfiguration.class, RenderSchedule.class})
@ComponentScan(
        basePackages = "dev.michi.media",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "dev\\.michi\\.media\\.\\w+Documents"))
@ComponentScan(
        basePackages = "dev.michi.platform",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "dev\\.michi\\.platform\\.(DatabaseConfiguration|TimeConfiguration|Scheduling)"))
public class WorkerApplication {

    private static final String ASKED_FOR = "--michi.worker=true";
    private static final String MEDIA = "michi.worker-media";
    private static final List<String> DATABASE = List.of("spring.mongodb.uri", "spring.mongodb.host");

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(ASKED_FOR);
    }

    /** @throws StartupFailure if it has nothing to share: no MongoDB, or no portal's media folder */
    public static ConfigurableApplicationContext run(String... arguments) {
        var worker = new SpringApplication(WorkerApplication.class);
        worker.setWebApplicationType(WebApplicationType.NONE);
        worker.setDefaultProperties(Map.of("spring.main.keep-alive", "true"));
        worker.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                context -> check(context.getEnvironment()));
        worker.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> greet());
        return worker.run(arguments);
    }

    @Bean
    DataFolder dataFolder(@Value("${michi.data:data-worker}") Path root, @Value("${" + MEDIA + "}") Path media) {
        return DataFolder.ofWorker(root, media);
    }

    private static void check(Environment environment) {
        if (DATABASE.stream().noneMatch(environment::containsProperty)) {
            throw new StartupFailure(new LocalizedText(
                    "ワーカーにはポータルと共有する MongoDB が必要です。組み込みのデータベースは一つのプロセスでしか使えません。SPRING_MONGODB_URI に指定してください。",
                    "A worker needs a MongoDB that it shares with the portal: the embedded database serves one process alone."
                            + " Name it in SPRING_MONGODB_URI."));
        }
        var media = environment.getProperty(MEDIA, "");
        if (media.isBlank() || !Files.isDirectory(Path.of(media, "files"))) {
            throw new StartupFailure(new LocalizedText(
                    "「%s」はポータルのメディアのフォルダーではありません。ポータルのデータフォルダーにある media を --media DIR で指定してください。".formatted(media),
                    "\"%s\" is not the media folder of a portal. Name the folder media in the portal's data folder with --media DIR."
                            .formatted(media)));
        }
    }

    private static void greet() {
        Console.say(new LocalizedText(
                "ワーカーの準備ができました。仕事を待っています。Ctrl-C で停止します。", "The worker is ready and waits for jobs. Ctrl-C stops it."));
    }
}
