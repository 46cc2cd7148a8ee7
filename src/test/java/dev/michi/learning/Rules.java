package dev.michi.learning;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The rules as they are configured, bound the way the application does it. */
final class Rules {

    static final LearningProperties DEFAULTS = with(Map.of());

    private Rules() {}

    static LearningProperties with(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("michi.learning", LearningProperties.class);
    }
}
