package dev.michi.learning;

import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Catalog;
import dev.michi.people.PersonId;
import dev.michi.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The past of the demo's people in the content that ships. */
@SpringBootTest(properties = {"michi.demo=true", "michi.content=content", "michi.media.rendering=false"})
class DemoPortalTest {

    @Autowired
    Learning learning;

    @Autowired
    Catalog catalog;

    @Test
    void nobodysFirstScreenIsEmpty() {
        var trail = catalog.findTrail(new Slug("first-weeks")).orElseThrow();
        var modules = catalog.modulesOf(trail);
        var progress = learning.progress(HARUKA);

        assertThat(progress.isComplete(modules.getFirst())).isTrue();
        assertThat(progress.isStarted(modules.get(1))).isTrue();
        assertThat(progress.isComplete(modules.get(1))).isFalse();
        assertThat(progress.stamps()).isNotEmpty();
        assertThat(progress.points()).isPositive();
        assertThat(learning.progress(new PersonId("kobayashi-rin")).isComplete(trail, modules))
                .isTrue();
    }
}
