package dev.michi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.michi.catalog.pack.ContentPacks;
import dev.michi.catalog.pack.FakeMedia;
import dev.michi.catalog.pack.ImportResult;
import dev.michi.media.MediaStore;
import dev.michi.people.People;
import dev.michi.people.SignedIn;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.data.mongodb.core.MongoOperations;

/** The feature's beans as Spring makes them, proxies included. */
class CatalogStartTest {

    private final MemoryDatabase database = new MemoryDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCatalogIsFullAsSoonAsThePortalStarted() {
        try (var first = start()) {
            assertThat(first.getBean(Catalog.class).modules()).isEmpty();
            assertThat(first.getBean(ContentPacks.class).importPack(Path.of("content")))
                    .isInstanceOf(ImportResult.Imported.class);
        }
        try (var second = start()) {
            assertThat(second.getBean(Catalog.class).modules()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(second.getBean(Catalog.class).trails()).isNotEmpty();
        }
    }

    private AnnotationConfigApplicationContext start() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoOperations.class, database::operations);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(FakeMedia.class, FakeMedia::new);
        context.registerBean(MediaStore.class, () -> mock(MediaStore.class));
        context.registerBean(People.class, () -> mock(People.class));
        context.registerBean(SignedIn.class, () -> mock(SignedIn.class));
        context.registerBean(PersistenceExceptionTranslationPostProcessor.class, () -> {
            var processor = new PersistenceExceptionTranslationPostProcessor();
            processor.setProxyTargetClass(true);
            return processor;
        });
        context.scan("dev.michi.catalog");
        context.refresh();
        return context;
    }
}
