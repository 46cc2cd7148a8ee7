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
                IndexDeclaration.of(FactDocuments.COLLECTION, "unit"),
                IndexDeclaration.of(ReadingDocuments.COLLECTION, "person"),
                IndexDeclaration.of(ReadingDocuments.COLLECTION, "module", "at"),
                IndexDeclaration.of(RegradeDocuments.COLLECTION, "module", "at"),
                IndexDeclaration.of(OpeningDocuments.COLLECTION, "person"),
                IndexDeclaration.of(WatchDocuments.COLLECTION, "person"),
                IndexDeclaration.of(WatchDocuments.COLLECTION, "clip"),
                IndexDeclaration.of(ReplayDocuments.COLLECTION, "clip"));
    }
}
