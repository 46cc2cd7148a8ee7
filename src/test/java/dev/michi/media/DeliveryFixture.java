package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.security.access.AccessDeniedException;

/** What the delivery tests in another package need: a store, and media with one clip made. */
public final class DeliveryFixture implements AutoCloseable {

    private final MediaFixture fixture;

    public DeliveryFixture(Path folder) {
        fixture = new MediaFixture(folder);
    }

    public Media media() {
        return fixture.media;
    }

    public MediaStore store() {
        return fixture.store;
    }

    public SignedIn signedIn() {
        var signedIn = org.mockito.Mockito.mock(SignedIn.class);
        org.mockito.Mockito.when(signedIn.require(org.mockito.ArgumentMatchers.any()))
                .thenAnswer(call -> {
                    Permission wanted = call.getArgument(0);
                    if (!fixture.permissions.contains(wanted)) {
                        throw new AccessDeniedException(wanted.name());
                    }
                    return org.mockito.Mockito.mock(dev.michi.people.Person.class);
                });
        return signedIn;
    }

    public void forbidLearning() {
        fixture.permissions.remove(Permission.LEARN);
    }

    public MediaFile put(String content, String name) {
        return fixture.store.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }

    public ClipId submit() {
        fixture.media.submit(MediaFixture.STORYBOARD);
        return MediaFixture.STORYBOARD.id();
    }

    public void make() {
        while (fixture.worker.runNext()) {}
    }

    @Override
    public void close() {
        fixture.close();
    }
}
