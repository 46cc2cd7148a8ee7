package dev.michi.learning;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feature's settings and the indexes it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LearningProperties.class)
class LearningConfiguration {

    @Bean
    DatabaseNeeds learningNeeds() {
        return () -> List.of(
                IndexDeclaration.of(FactDocuments.COLLECTION, "person", "unit"),
                IndexDeclaration.of(OpeningDocuments.COLLECTION, "person"),
                IndexDeclaration.of(WatchDocuments.COLLECTION, "person"),
                IndexDeclaration.of(WatchDocuments.COLLECTION, "clip"));
    }
}
